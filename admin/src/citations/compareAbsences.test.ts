import { expect, test } from 'vitest';
import { compareAbsences } from './compareAbsences.ts';

type AbsenceContext = Parameters<typeof compareAbsences>[0];

const known = (absences: Record<number, AbsenceContext['leftOut'][number]['why']>, valued: number[] = []): AbsenceContext => ({
  leftOut: Object.entries(absences).map(([id, why]) => ({ organisationId: 7, assignmentId: Number(id), why })),
  parts: valued.map((assignmentId) => ({ assignmentId })),
});
const change = (assignmentId: number, before: string | null, after: string | null) => ({
  ...{ assignmentId, organisationId: 7 },
  ...{ before, after },
});

test('an assignment that came without a value, or left, is told', () => {
  expect(compareAbsences(known({ 1: 'missing' }), known({ 2: 'missing' }))).toEqual([
    change(2, null, 'missing'),
    change(1, 'missing', null),
  ]);
});

test('another reason is told, and the same one is not', () => {
  expect(compareAbsences(known({ 1: 'missing', 2: 'missing' }), known({ 1: 'inReview', 2: 'missing' }))).toEqual([
    change(1, 'missing', 'inReview'),
  ]);
});

test('where there was or is a value, its change tells it', () => {
  expect(compareAbsences(known({ 1: 'missing' }, [2]), known({ 2: 'withheld' }, [1]))).toEqual([]);
});
