import { parseTenThousandths } from '@pilotage/shared';
import type { Column, Table } from './table.ts';
import type { BoundValue } from './sql.ts';

const figureScale = 10_000;

function encodeFigure(value: unknown): bigint {
  const whole = typeof value === 'number' ? parseTenThousandths(value) : null;
  if (whole === null) throw new TypeError('A figure has at most four decimals.');
  return whole;
}

function createMismatchError(column: Column, value: unknown): TypeError {
  return new TypeError(`A value of type ${typeof value} does not fit a column of type ${column.storage}.`);
}

/**
 * Encodes the value of a field as both engines store it. Throws a TypeError if the value does not fit the column, also for
 * `undefined`.
 */
export function encodeValue(column: Column, value: unknown): BoundValue {
  if (value === null) {
    if (!column.nullable) throw createMismatchError(column, value);
    return null;
  }
  switch (column.storage) {
    case 'figure':
      return encodeFigure(value);
    case 'flag':
      if (typeof value === 'boolean') return value ? 1 : 0;
      break;
    case 'ref':
    case 'whole':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
      break;
    case 'json':
      if (value !== undefined) return JSON.stringify(value);
      break;
    default:
      if (typeof value === 'string') return value;
  }
  throw createMismatchError(column, value);
}

/** Decodes a stored value to the value of the field. */
export function decodeValue(column: Column, raw: unknown): unknown {
  if (raw === null || raw === undefined) return null;
  switch (column.storage) {
    case 'figure':
      return Number(raw) / figureScale;
    case 'flag':
      return Number(raw) === 1;
    case 'ref':
    case 'whole':
      return Number(raw);
    case 'json':
      return typeof raw === 'string' ? JSON.parse(raw) : null;
    default:
      return raw;
  }
}

const recordColumns: Readonly<Record<string, Column>> = {
  id: { storage: 'whole', nullable: false },
  version: { storage: 'whole', nullable: false },
  createdAt: { storage: 'instant', nullable: false },
  updatedAt: { storage: 'instant', nullable: false },
};

/** The column of a field, common fields included. Throws an Error if the table has none. */
export function columnOf(table: Table, field: string): Column {
  const column = Object.hasOwn(recordColumns, field)
    ? recordColumns[field]
    : Object.hasOwn(table.columns, field)
      ? table.columns[field]
      : undefined;
  if (!column) throw new Error(`${table.name} has no column ${JSON.stringify(field)}.`);
  return column;
}

/** Fields of every record. */
export const recordFields = Object.keys(recordColumns);
