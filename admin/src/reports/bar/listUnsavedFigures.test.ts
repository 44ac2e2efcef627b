import { expect, test } from 'vitest';
import { createUnsentCell } from '../../measurements/cells/cellDraft.fixtures.ts';
import { listUnsavedFigures } from './listUnsavedFigures.ts';

const report = { organisationId: 3, periodId: 5 };
const address = { organisationId: 3, assignmentId: 11, periodId: 5 };

test('refused figures, conflicts and texts that cannot be saved are listed, each figure once', () => {
  const unsent = [
    createUnsentCell({ address, refusal: 'The parts are more than the total' }),
    createUnsentCell({ address: { ...address, assignmentId: 12 }, theirs: { cell: null } }),
  ];
  expect(listUnsavedFigures(report, unsent, ['figures.5.11', 'figures.5.13', 'figures.5.13.parts'])).toEqual([
    { assignmentId: 11, kind: 'refused', why: 'The parts are more than the total' },
    { assignmentId: 12, kind: 'conflict', why: '' },
    { assignmentId: 13, kind: 'invalid', why: '' },
  ]);
});

test('a figure on its way is not listed, nor one of another report', () => {
  const refusal = 'Whole numbers only';
  const unsent = [
    createUnsentCell({ address }),
    createUnsentCell({ address: { ...address, periodId: 4 }, refusal }),
    createUnsentCell({ address: { ...address, organisationId: 4 }, refusal }),
  ];
  expect(listUnsavedFigures(report, unsent, ['figures.5.note'])).toEqual([]);
});
