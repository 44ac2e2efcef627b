import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const page = readFileSync(join(folder, '../../../docs/attack-cases.md'), 'utf8');

/** The file that covers each case; null for a case that is waived with a reason. */
const documentedCases = [...page.matchAll(/^\| ([A-P]\d\d) \| (.+) \|$/gm)].map(([, id = '', coverage = '']) => ({
  id,
  coverage,
  file: /^`(\w+\.test\.ts)`/.exec(coverage)?.[1] ?? null,
}));

const caseIdsPattern = /(?:\btest|^ {2}\]\))\(\s*['"`]((?:[A-P]\d\d )+)/gm;
const testedCases = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(caseIdsPattern)].flatMap(([, ids = '']) =>
      ids
        .trim()
        .split(' ')
        .map((id) => `${id} ${file}`),
    ),
  );

test('docs/attack-cases.md and the tests contain the same cases', () => {
  expect(documentedCases.length).toBeGreaterThan(100);
  expect(new Set(documentedCases.map(({ id }) => id)).size).toBe(documentedCases.length);
  const paged = documentedCases.flatMap(({ id, file }) => (file === null ? [] : [`${id} ${file}`]));
  expect([...new Set(testedCases)].toSorted()).toEqual(paged.toSorted());
});

test('every case without a test has a reason', () => {
  for (const { id, coverage: coverageText, file } of documentedCases)
    if (file === null) expect([id, coverageText]).toEqual([id, expect.stringMatching(/^(not yet|waived|elsewhere): .{10}/)]);
});
