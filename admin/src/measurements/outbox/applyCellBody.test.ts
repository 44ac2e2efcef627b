import { describe, expect, it } from 'vitest';
import { createMeasurement } from '../measurements.fixtures.ts';
import { applyCellBody, isAlreadyStored } from './applyCellBody.ts';
import { type CellBody, createRestoreBody } from './cellBody.ts';

const address = { organisationId: 3, assignmentId: 11, periodId: 5 };

describe('a cell as it will be', () => {
  it('is a draft at its address where nothing was stored', () => {
    const cell = applyCellBody(null, address, { availability: 'reported', value: 8, comment: null });
    expect(cell).toMatchObject({ ...address, value: 8, state: 'draft', parts: {} });
  });

  it('keeps what the change does not name', () => {
    const stored = createMeasurement({ value: 7, parts: { Gender: { Women: 3 } }, cause: 'rain' });
    const cell = applyCellBody(stored, address, { availability: 'reported', value: 8, comment: null });
    expect(cell).toEqual({ ...stored, value: 8 });
  });

  it('shows the quotient of a ratio before the server computes it', () => {
    const cell = applyCellBody(null, address, { availability: 'reported', numerator: 3, denominator: 12, comment: null });
    expect(cell).toMatchObject({ numerator: 3, denominator: 12, value: 0.25 });
  });

  it('is gone when it is emptied', () => {
    expect(applyCellBody(createMeasurement(), address, null)).toBeNull();
  });
});

describe('whether a change is already stored', () => {
  const stored = createMeasurement({
    value: 0.25,
    numerator: 3,
    denominator: 12,
    parts: { Gender: { Women: 2, Men: 1 }, Age: { Young: 3 } },
    comment: 'counted',
    cause: 'rain',
    correction: 'a tent',
  });
  const body = { availability: 'reported', numerator: 3, denominator: 12, comment: 'counted' } as const;

  it('is so where every field that it names is stored', () => {
    expect(isAlreadyStored(stored, body)).toBe(true);
    expect(isAlreadyStored(stored, createRestoreBody(stored))).toBe(true);
    expect(isAlreadyStored(null, null)).toBe(true);
  });

  it.each<Partial<CellBody>>([
    { availability: 'withheld' },
    { comment: 'estimated' },
    { comment: null },
    { value: 0.5 },
    { numerator: 4 },
    { denominator: 13 },
    { cause: 'snow' },
    { correction: null },
    { parts: {} },
    { parts: { Gender: { Women: 2, Men: 1 }, Age: { Old: 3 } } },
    { parts: { Gender: { Women: 2, Men: 2 }, Age: { Young: 3 } } },
    { parts: { Sex: { Women: 2, Men: 1 }, Age: { Young: 3 } } },
  ])('is not so where one field differs: %j', (difference) => {
    expect(isAlreadyStored(stored, { ...body, ...difference })).toBe(false);
  });

  it('is not so where the cell is missing, or still there', () => {
    expect([isAlreadyStored(null, body), isAlreadyStored(stored, null)]).toEqual([false, false]);
  });

  it('does not depend on the order of the parts, which the database may change', () => {
    const parts = { Age: { Young: 3 }, Gender: { Men: 1, Women: 2 } };
    expect(isAlreadyStored(stored, { ...body, parts })).toBe(true);
  });
});
