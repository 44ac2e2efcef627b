import { describe, expect, it } from 'vitest';
import { cellContentOf } from '../cells/cellContent.ts';
import { createIndicator, createMeasurement } from '../measurements.fixtures.ts';
import { createCellBody, createRestoreBody } from './cellBody.ts';

const count = createIndicator({});
const ratio = createIndicator({ valueType: 'ratio' });
const text = createIndicator({ valueType: 'text' });
const figure = { kind: 'figure', value: 8 } as const;
const nothing = { kind: 'nothing' } as const;
const withdrawn = { kind: 'statement', availability: 'notApplicable', reason: 'no pilot' } as const;

describe('the request body of a cell', () => {
  const reported = createMeasurement({ value: 7, comment: 'counted at the door' });
  const withheld = createMeasurement({ availability: 'withheld', value: null, comment: 'too few' });

  it('holds the first figure of an empty cell', () => {
    expect(createCellBody(null, nothing, { content: figure })).toStrictEqual({
      availability: 'reported',
      value: 8,
      comment: null,
    });
  });

  it('keeps the comment with a new figure', () => {
    expect(createCellBody(reported, cellContentOf(reported, count), { content: figure })).toEqual({
      availability: 'reported',
      value: 8,
      comment: 'counted at the door',
    });
  });

  it('drops the reason of a statement when a figure replaces it', () => {
    expect(createCellBody(withheld, cellContentOf(withheld, count), { content: figure })).toEqual({
      availability: 'reported',
      value: 8,
      comment: null,
    });
  });

  it('clears the numbers and parts when a statement replaces them, whatever parts are typed', () => {
    const change = { content: withdrawn, parts: { Gender: { Women: 3 } } };
    expect(createCellBody(reported, cellContentOf(reported, count), change)).toEqual({
      availability: 'notApplicable',
      value: null,
      numerator: null,
      denominator: null,
      parts: {},
      comment: 'no pilot',
    });
  });

  it('is null when the cell is empty', () => {
    expect(createCellBody(reported, cellContentOf(reported, count), { content: nothing })).toBeNull();
  });

  it('holds both numbers of a ratio and leaves the quotient to the server', () => {
    const content = { kind: 'ratio', numerator: 3, denominator: 12 } as const;
    expect(createCellBody(null, cellContentOf(null, ratio), { content })).toEqual({
      availability: 'reported',
      numerator: 3,
      denominator: 12,
      comment: null,
    });
  });

  it('holds a text in place of the former one', () => {
    const stored = createMeasurement({ value: null, comment: 'before' });
    expect(createCellBody(stored, cellContentOf(stored, text), { content: { kind: 'text', text: 'after' } })).toEqual({
      availability: 'reported',
      comment: 'after',
    });
  });

  it('takes a comment without the spaces around it, and spaces alone as none', () => {
    const commentOf = (comment: string) => createCellBody(reported, cellContentOf(reported, count), { comment })?.comment;
    expect([commentOf(' at the gate '), commentOf('   '), commentOf('')]).toEqual(['at the gate', null, null]);
  });

  it('changes the parts or a note and keeps the figure', () => {
    const parts = { Gender: { Women: 3 } };
    const unchanged = { availability: 'reported', value: 7, comment: 'counted at the door' };
    expect(createCellBody(reported, cellContentOf(reported, count), { parts })).toEqual({ ...unchanged, parts });
    expect(createCellBody(reported, cellContentOf(reported, count), { cause: 'rain' })).toEqual({ ...unchanged, cause: 'rain' });
  });
});

describe('the request body that restores a cell', () => {
  const notes = { cause: 'rain', correction: 'a tent' };

  it('brings back the figure with its parts, comment and notes', () => {
    const rest = { value: 7, parts: { Gender: { Women: 3 } }, comment: 'counted', ...notes };
    expect(createRestoreBody(createMeasurement(rest))).toEqual({ availability: 'reported', ...rest });
  });

  it('brings back both numbers of a ratio, of which the server computes the value', () => {
    const numbers = { numerator: 3, denominator: 12 };
    expect(createRestoreBody(createMeasurement({ value: 0.25, ...numbers, ...notes }))).toEqual({
      availability: 'reported',
      ...numbers,
      parts: {},
      comment: null,
      ...notes,
    });
  });

  it('is null for a cell that was empty', () => {
    expect(createRestoreBody(null)).toBeNull();
  });
});
