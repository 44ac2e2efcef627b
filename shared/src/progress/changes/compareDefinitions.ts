import type { Indicator } from '../../indicators/indicator.ts';

/** What of an indicator is told where it changed. */
export const definitionFields = [
  'name',
  'countingRule',
  'kind',
  'unit',
  'valueType',
  'accumulation',
  'direction',
  'decimals',
  'options',
  'dimensions',
  'definitionVersion',
] as const;

export type DefinitionField = (typeof definitionFields)[number];

type Definition = Pick<Indicator, DefinitionField>;

/** The fields in which two versions of an indicator differ. */
export const compareDefinitions = (before: Definition, after: Definition): DefinitionField[] =>
  definitionFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
