import { describe, expect, test } from 'vitest';
import type { EnrolmentFigures } from './enrolment.ts';
import { type EnrolmentContent, type EnrolmentContext, listEnrolmentWarnings, validateEnrolment } from './validateEnrolment.ts';

const unknown = { enrolled: null, active: null, completed: null, certified: null };
const figuresOf = (periodId: number, known: Partial<EnrolmentFigures>) => ({ periodId, ...unknown, ...known });
const periodOf = (number: number, state: 'open' | 'planned' = 'open') => ({
  id: number,
  number,
  state,
  startsOn: `201${number}-01-01`,
  endsOn: `201${number}-12-31`,
});
const contextOf = (others: EnrolmentContext['others'] = [], more: Partial<EnrolmentContext> = {}): EnrolmentContext => ({
  module: { opensOn: '2011-03-01', closesOn: '2013-06-30' },
  periods: [periodOf(3), periodOf(1), periodOf(2), periodOf(4), periodOf(5, 'planned')],
  others,
  stored: null,
  ...more,
});
const codes = (content: EnrolmentContent, context = contextOf()) =>
  Object.fromEntries(Object.entries(validateEnrolment(content, context)).map(([field, { code }]) => [field, code]));

describe('validateEnrolment', () => {
  test('accepts what is not known, and zero', () => {
    expect(codes(figuresOf(1, {}))).toEqual({});
    expect(codes(figuresOf(1, { enrolled: 0, active: 0, completed: 0, certified: 0 }))).toEqual({});
    expect(codes(figuresOf(1, { certified: 3 }))).toEqual({});
  });

  test('counts whole learners', () => {
    expect(codes(figuresOf(1, { enrolled: 2.5, active: -1, completed: 10_000_001 }))).toMatchObject({
      enrolled: 'measurements.wholeNumbers',
      active: 'measurements.negative',
      completed: 'field.tooHigh',
    });
    expect(codes({ ...figuresOf(1, { enrolled: 3 }), parts: { gender: { female: 0.5 } } })).toEqual({
      parts: 'measurements.wholeNumbers',
    });
  });

  test('refuses more in a later stage than in an earlier one, with the totals', () => {
    expect(validateEnrolment(figuresOf(1, { enrolled: 10, completed: 11 }), contextOf())).toEqual({
      completed: { code: 'enrolments.completedOverEnrolled', number: 1, total: 11, limit: 10 },
    });
    expect(codes(figuresOf(1, { enrolled: 10, active: 8, completed: 9 }))).toEqual({
      completed: 'enrolments.completedOverActive',
    });
    expect(codes(figuresOf(1, { completed: 3, certified: 4 }))).toEqual({ certified: 'enrolments.certifiedOverCompleted' });
    expect(codes(figuresOf(1, { enrolled: 10, active: 10, completed: 10, certified: 10 }))).toEqual({});
  });

  test('learners may complete in a later period than they enrolled in', () => {
    const first = figuresOf(1, { enrolled: 10, completed: 2 });
    expect(codes(figuresOf(2, { enrolled: 0, completed: 8 }), contextOf([first]))).toEqual({});
    expect(codes(figuresOf(2, { enrolled: 0, completed: 9 }), contextOf([first]))).toEqual({
      completed: 'enrolments.completedOverEnrolled',
    });
  });

  test('a correction of an earlier period holds for the totals of the later ones', () => {
    const stored = figuresOf(1, { enrolled: 10 });
    const later = figuresOf(2, { enrolled: 0, completed: 8 });
    expect(codes(figuresOf(1, { enrolled: 8 }), contextOf([later], { stored }))).toEqual({});
    expect(validateEnrolment(figuresOf(1, { enrolled: 7 }), contextOf([later], { stored }))).toEqual({
      enrolled: { code: 'enrolments.completedOverEnrolled', number: 2, total: 8, limit: 7 },
    });
  });

  test('only warns where earlier figures may be missing', () => {
    const content = figuresOf(2, { enrolled: 4, completed: 8 });
    expect(codes(content)).toEqual({});
    expect(listEnrolmentWarnings(content, contextOf())).toEqual([
      { kind: 'exceeds', lower: 'completed', upper: 'enrolled', period: 2, total: 8, limit: 4 },
    ]);
    expect(codes(content, contextOf([figuresOf(1, { enrolled: 3 })]))).toEqual({ completed: 'enrolments.completedOverEnrolled' });
    // Before the module opened there is nothing to be missing.
    const opensLater = contextOf([], { module: { opensOn: '2012-01-01', closesOn: null } });
    expect(codes(content, opensLater)).toEqual({ completed: 'enrolments.completedOverEnrolled' });
  });

  test('does not refuse a change that has nothing to do with what was stored before', () => {
    const stored = figuresOf(1, { enrolled: 5, completed: 9 });
    expect(codes({ ...stored, certified: 1 }, contextOf([], { stored }))).toEqual({});
    expect(codes({ ...stored, completed: 10 }, contextOf([], { stored }))).toEqual({
      completed: 'enrolments.completedOverEnrolled',
    });
  });

  test('groups are parts of the enrolled, each dimension on its own', () => {
    const parts = { gender: { female: 6, male: 4 }, ageGroup: { under18: 10 }, targetGroup: { citizens: 3 } };
    expect(codes({ ...figuresOf(1, { enrolled: 10 }), parts })).toEqual({});
    expect(codes({ ...figuresOf(1, { enrolled: 9 }), parts })).toEqual({ parts: 'enrolments.partsExceed' });
    expect(codes({ ...figuresOf(1, {}), parts })).toEqual({ parts: 'enrolments.partsAlone' });
    expect(codes({ ...figuresOf(1, {}), parts: { gender: {} } })).toEqual({});
  });

  test('refuses a period that has not opened', () => {
    expect(codes(figuresOf(5, { enrolled: 1 }))).toEqual({ periodId: 'measurements.periodPlanned' });
  });
});

test('asks about learners in a period in which the module was not open', () => {
  const late = contextOf([1, 2, 3].map((id) => figuresOf(id, { enrolled: 0 })));
  expect(listEnrolmentWarnings(figuresOf(4, { enrolled: 1 }), late)).toEqual([{ kind: 'notOffered' }]);
  expect(listEnrolmentWarnings(figuresOf(4, { enrolled: 0 }), late)).toEqual([]);
  expect(listEnrolmentWarnings(figuresOf(3, { enrolled: 1 }), late)).toEqual([]);
  const later = contextOf([], { module: { opensOn: '2012-01-01', closesOn: null } });
  expect(listEnrolmentWarnings(figuresOf(1, { active: 1 }), later)).toEqual([{ kind: 'notOffered' }]);
});
