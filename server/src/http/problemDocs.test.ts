import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldMessages, problems } from '@pilotage/shared';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/errors.md'), 'utf8');

const tableRowOf = (...columns: readonly (string | number)[]) => `| ${columns.join(' | ')} |`;
const documentedRows = page.split('\n').filter((line) => line.startsWith('| `'));

function readSources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/errors\/(codes|fieldMessages)\.ts$/.test(path))
    .map((path) => readFileSync(path, 'utf8'));
}

describe('docs/errors.md', () => {
  test('contains exactly the problem codes with their texts', () => {
    const expectedRows = [
      ...Object.entries(problems).map(([code, { status, detail }]) => tableRowOf(`\`${code}\``, status, detail)),
      ...Object.entries(fieldMessages).map(([code, text]) => tableRowOf(`\`${code}\``, text)),
    ];
    expect(documentedRows.toSorted()).toEqual(expectedRows.toSorted());
  });

  test('covers every status, including 431', () => {
    const statuses = new Set(Object.values(problems).map(({ status }) => status));
    expect([...statuses].toSorted((a, b) => a - b)).toEqual([
      400, 401, 403, 404, 408, 409, 413, 415, 422, 423, 428, 429, 431, 500, 503,
    ]);
  });

  test('contains no unused code', () => {
    const all = ['shared/src', 'db/src', 'server/src'].flatMap(readSources).join('\n');
    const unsaid = [...Object.keys(problems), ...Object.keys(fieldMessages)].filter((code) => !all.includes(`'${code}'`));
    expect(unsaid).toEqual([]);
  });
});
