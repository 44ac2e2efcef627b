import { importedResources, importWords, recordImports } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { words } from '../words.ts';

test.each(importedResources)('a table of %s says the words of its form', (resource) => {
  const { fields, ...rest } = words[resource];
  const labels: Readonly<Record<string, string>> = fields;
  const { heads, choices } = importWords[resource];
  const { columns } = recordImports[resource];
  expect(Object.keys(heads)).toEqual(columns);
  expect(heads).toEqual(Object.fromEntries(columns.map((field) => [field, labels[field]])));
  const wordsOfChoices: Readonly<Record<string, object>> = 'choices' in rest ? rest.choices : {};
  for (const [field, wordsOfField] of Object.entries(choices))
    expect([field, wordsOfField]).toEqual([field, wordsOfChoices[field]]);
});
