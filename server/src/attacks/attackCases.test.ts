import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const page = readFileSync(join(folder, '../../../docs/attack-cases.md'), 'utf8');

/** Case, and the file that covers it; null for a case that is waived in words. */
const rows = [...page.matchAll(/^\| ([A-P]\d\d) \| (.+) \|$/gm)].map(([, id = '', told = '']) => ({
  id,
  told,
  file: /^`(\w+\.test\.ts)`/.exec(told)?.[1] ?? null,
}));

const caseIds = /(?:\btest|^ {2}\]\))\(\s*['"`]((?:[A-P]\d\d )+)/gm;
const named = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(caseIds)].flatMap(([, ids = '']) =>
      ids
        .trim()
        .split(' ')
        .map((id) => `${id} ${file}`),
    ),
  );

test('the page of attack cases and the tests name the same cases', () => {
  expect(rows.length).toBeGreaterThan(100);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const paged = rows.flatMap(({ id, file }) => (file === null ? [] : [`${id} ${file}`]));
  expect([...new Set(named)].toSorted()).toEqual(paged.toSorted());
});

test('a case without a test says why', () => {
  for (const { id, told, file } of rows)
    if (file === null) expect([id, told]).toEqual([id, expect.stringMatching(/^(not yet|waived|elsewhere): .{10}/)]);
});
