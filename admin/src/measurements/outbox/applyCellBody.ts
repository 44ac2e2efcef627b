import { type Measurement, computeRatioValue } from '@pilotage/shared';
import type { CellBody } from './cellBody.ts';

export interface CellAddress {
  organisationId: number;
  assignmentId: number;
  periodId: number;
}

const blankCell = {
  id: 0,
  version: 0,
  createdAt: '',
  updatedAt: '',
  availability: 'reported',
  value: null,
  numerator: null,
  denominator: null,
  parts: {},
  comment: null,
  cause: null,
  correction: null,
  illustrative: false,
  state: 'draft',
} as const;

/** The cell as it will be once `body` is stored over `base`. */
export function applyCellBody(base: Measurement | null, address: CellAddress, body: CellBody | null): Measurement | null {
  if (body === null) return null;
  const cell: Measurement = { ...(base ?? { ...blankCell, ...address }), ...body };
  if (cell.numerator === null) return cell;
  return { ...cell, value: computeRatioValue(cell.numerator, cell.denominator) };
}

const serializeParts = (parts: Measurement['parts']) =>
  JSON.stringify(
    Object.entries(parts)
      .flatMap(([dimension, categories]) => Object.entries(categories).map(([category, part]) => [dimension, category, part]))
      .sort((one, other) => String(one).localeCompare(String(other))),
  );

const comparedFields = ['availability', 'comment', 'value', 'numerator', 'denominator', 'cause', 'correction'] as const;

/** Whether the stored cell already has the content of `body`: then the change arrived and its response was lost. */
export function isAlreadyStored(cell: Measurement | null, body: CellBody | null): boolean {
  if (cell === null || body === null) return cell === body;
  if (comparedFields.some((field) => body[field] !== undefined && body[field] !== cell[field])) return false;
  return body.parts === undefined || serializeParts(body.parts) === serializeParts(cell.parts);
}
