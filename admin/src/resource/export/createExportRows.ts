import { choiceValuesOf, type CsvCell, type ResourceName, resourceOf } from '@pilotage/shared';
import { choiceKey } from '../fields/choiceKey.ts';
import { metaOfField } from '../screens/metaOfField.ts';

export interface ExportTexts {
  translate: (key: string) => string;
  /** The header of a column. */
  labelOf: (field: string) => string;
  /** The name of a record; null where the viewer does not know it. */
  nameOf: (resource: ResourceName, id: unknown) => string | null;
}

/** The fields of columns that a table of plain values can hold: structures have none. */
export const exportableFields = (resource: ResourceName, fields: readonly string[]): string[] =>
  fields.filter((field) => metaOfField(resource, field).kind !== 'json');

function toWord(resource: ResourceName, field: string, value: string, translate: ExportTexts['translate']): string {
  const schema = resourceOf(resource).fields[field];
  const isKnown = schema !== undefined && choiceValuesOf(schema).some((each) => each === value);
  return isKnown ? translate(choiceKey(resource, field, value)) : value;
}

function toCell(resource: ResourceName, field: string, value: unknown, { translate, nameOf }: ExportTexts): CsvCell {
  const { kind, to } = metaOfField(resource, field);
  if (value === null || value === undefined) return null;
  if (to && Array.isArray(value)) return value.map((id) => nameOf(to, id) ?? '').join(', ');
  if (to) return nameOf(to, value);
  if (kind === 'choice') return toWord(resource, field, String(value), translate);
  if (kind === 'flag') return translate(value === true ? 'resource.yes' : 'resource.no');
  return typeof value === 'number' ? value : String(value);
}

/**
 * A header, and a row for each record: names and words as on the screen, but days, times and numbers as a spreadsheet takes them.
 */
export function createExportRows(
  resource: ResourceName,
  fields: readonly string[],
  records: readonly Record<string, unknown>[],
  texts: ExportTexts,
): CsvCell[][] {
  const columns = exportableFields(resource, fields);
  return [
    columns.map(texts.labelOf),
    ...records.map((record) => columns.map((field) => toCell(resource, field, record[field], texts))),
  ];
}
