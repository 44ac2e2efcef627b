import { choiceValuesOf, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';

const standardLabels: Readonly<Record<string, string>> = {
  id: 'Number',
  version: 'Version',
  createdAt: 'Created at',
  updatedAt: 'Updated at',
};

/** The name of a field as words: `dueOn` is "Due on", `organisationId` is "Organisation". */
export function formatFieldName(field: string): string {
  const known = standardLabels[field];
  if (known !== undefined) return known;
  const words = field
    .replace(/Ids$/, 's')
    .replace(/(?<=.)Id$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const kindTexts = {
  text: 'text',
  day: 'day, YYYY-MM-DD',
  instant: 'instant in UTC, ISO 8601',
  figure: 'number, up to four decimals',
  whole: 'whole number',
  flag: 'true or false',
  json: 'structure, JSON',
} as const;

/** The type of a field, in words. */
export function describeFieldType(name: ResourceName, field: string): string {
  const schema = resourceOf(name).fields[field];
  if (!schema) return field.endsWith('At') ? kindTexts.instant : kindTexts.whole;
  const { kind, to } = metaOf(schema);
  if (kind === 'ref') return `number of a record of ${to}`;
  if (kind === 'ids') return `numbers of records of ${to}`;
  if (kind === 'choice') return `one of: ${choiceValuesOf(schema).join(', ')}`;
  return kindTexts[kind];
}
