import { isNullable, metaOf, type Resource, type TableDeclaration } from '@pilotage/shared';
import type { Column, ColumnStorage } from './table.ts';

/** Texts that may be this long are stored outside of the row: MySQL limits the sum of all columns in it. */
const longTextFrom = 2000;

function textStorageOf(length: number, declared: 'long' | 'short' | undefined): Pick<Column, 'storage' | 'length'> {
  const isLong = declared === undefined ? length >= longTextFrom : declared === 'long';
  return isLong ? { storage: 'long' } : { storage: 'text', length };
}

function defaultValueOf(storage: ColumnStorage, value: unknown): number | string {
  if ((storage === 'flag' && typeof value === 'boolean') || (storage === 'whole' && typeof value === 'number'))
    return Number(value);
  if (storage === 'text' && typeof value === 'string') return value;
  throw new Error(`A column of type ${storage} has no default; make the field nullable, or write the migration by hand.`);
}

/** The column of a field; null for a list of ids, which is stored in a link table. */
export function deriveColumn(field: string, schema: Resource['fields'][string], declaration: TableDeclaration): Column | null {
  const { kind, length = Number.POSITIVE_INFINITY } = metaOf(schema);
  if (kind === 'ids') return null;
  const isText = kind === 'text' || kind === 'choice';
  const type = isText ? textStorageOf(length, declaration.textStorage?.[field]) : { storage: kind };
  const older = declaration.columnDefaults?.[field];
  const withDefault = older === undefined ? {} : { defaultValue: defaultValueOf(type.storage, older) };
  return { ...type, ...withDefault, nullable: isNullable(schema) };
}
