import {
  choiceValuesOf,
  type FieldProblem,
  type ImportedResource,
  importWords,
  metaOf,
  type Period,
  recordImports,
  normalizeClockTime,
  normalizeDay,
  normalizeName,
  normalizeWorkPlanNumber,
  resourceOf,
  toOneLine,
  unescapeFormula,
} from '@pilotage/shared';
import { normaliseText } from '../spreadsheets/cellContent.ts';
import { readNumber } from '../spreadsheets/import/readFields.ts';
import type { Scalar, SheetFile } from '../spreadsheets/reading/sheetRow.ts';
import { findCountryCode } from './findCountryCode.ts';
import type { ReferenceNames } from './loadReferenceNames.ts';

/** What a cell says. `undefined`: it is empty, so the field is left out. */
type CellReadResult = { value: unknown } | { problem: FieldProblem };

/** The words of a choice by its values. */
export const choiceWordsOf = (resource: ImportedResource, field: string): Readonly<Record<string, string>> => {
  const words: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = importWords[resource].choices;
  return words[field] ?? {};
};

const timePattern = /^1(?:899|900)-\d\d-\d\dT(\d\d:\d\d):00\.000Z$/;
const minutesOfDay = 1440;

/** A time of day: as people write it, or as a spreadsheet keeps it, which is a part of a day. */
function readClockTime(scalar: Scalar, text: string): string {
  if (typeof scalar !== 'number' || scalar < 0 || scalar >= 1) return normalizeClockTime(timePattern.exec(text)?.[1] ?? text);
  const minutes = Math.round(scalar * minutesOfDay) % minutesOfDay;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

const midnightPattern = /^(\d{4}-\d{2}-\d{2})T00:00:00\.000Z$/;

const readCellText = (scalar: Scalar, { csv }: SheetFile): string | null =>
  normaliseText(typeof scalar === 'string' && csv ? unescapeFormula(scalar) : String(scalar ?? ''));

function readChoice(resource: ImportedResource, field: string, text: string, values: readonly string[]): CellReadResult {
  const words = choiceWordsOf(resource, field);
  const named = normalizeName(text);
  const value = values.find((each) => normalizeName(each) === named || normalizeName(words[each] ?? each) === named);
  if (value !== undefined) return { value };
  return { problem: { code: 'field.choice', allowed: values.map((each) => words[each] ?? each).join(', ') } };
}

function readReference(names: ReferenceNames, text: string): CellReadResult {
  const [id, ...others] = names.findIds(text);
  if (id === undefined) return { problem: { code: 'imports.unknownName', name: text.slice(0, 100) } };
  if (others.length === 0) return { value: id };
  const code = names.hasUniqueNames ? 'imports.severalNames' : 'imports.sameNames';
  return { problem: { code, name: text.slice(0, 100) } };
}

/** Several names in one cell, separated by semicolons or line breaks. */
function readReferences(names: ReferenceNames, text: string): CellReadResult {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const ids: unknown[] = [];
  for (const part of parts) {
    const read = readReference(names, part);
    if ('problem' in read) return read;
    ids.push(read.value);
  }
  return { value: ids };
}

const periodPattern = /^P? ?([1-9]\d{0,2})$/i;

/** A day as people or spreadsheets write it; where the table allows it, that of a period by its number. */
function readDay(text: string, { resource, field, periods }: CellContext): CellReadResult {
  const periodDays: Readonly<Record<string, 'startsOn' | 'endsOn' | undefined>> = recordImports[resource].periodDays ?? {};
  const bound = periodDays[field];
  const [, number] = bound === undefined ? [] : (periodPattern.exec(text) ?? []);
  if (bound === undefined || number === undefined) return { value: normalizeDay(midnightPattern.exec(text)?.[1] ?? text) };
  const period = periods.find((each) => each.number === Number(number));
  return period ? { value: period[bound] } : { problem: { code: 'imports.unknownName', name: text } };
}

export interface CellContext {
  resource: ImportedResource;
  field: string;
  file: SheetFile;
  references: ReadonlyMap<string, ReferenceNames>;
  periods: readonly Period[];
}

/** Reads one cell as its field is typed. Whether the value is right is judged by the contract, as for any new record. */
export function parseImportedCell(scalar: Scalar, context: CellContext): CellReadResult {
  const { resource, field, file, references } = context;
  const schema = resourceOf(resource).fields[field];
  const text = readCellText(scalar, file);
  if (schema === undefined || text === null) return { value: undefined };
  const { kind, format, oneLine } = metaOf(schema);
  const names = references.get(field);
  if (names) return kind === 'ids' ? readReferences(names, text) : readReference(names, text);
  if (kind === 'choice') return readChoice(resource, field, text, choiceValuesOf(schema));
  if (kind === 'whole' || kind === 'figure') return readNumber(scalar, file.csv?.decimal ?? null);
  if (kind === 'day') return readDay(text, context);
  if (format === 'clockTime') return { value: readClockTime(scalar, text) };
  if (format === 'workPlanNumber') return { value: normalizeWorkPlanNumber(text) };
  if (format === 'country') return { value: findCountryCode(text) ?? text };
  return { value: oneLine ? toOneLine(text) : text };
}
