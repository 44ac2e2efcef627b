import { expect, test } from 'vitest';
import { createTargetRowFixture } from '../targets.fixtures.ts';
import { type FillKind, planFill } from './planFill.ts';

const rows = [
  createTargetRowFixture({ targets: { 1: 5, 2: undefined, 3: null, 4: 9, 5: undefined } }),
  createTargetRowFixture({ indicator: { id: 2, valueType: 'text' }, targets: { 1: undefined, 2: undefined } }),
  createTargetRowFixture({ indicator: { id: 3 }, targets: { 1: undefined, 2: undefined } }),
  createTargetRowFixture({ indicator: { id: 4 }, targets: { 1: undefined }, isEditable: false }),
  createTargetRowFixture({ indicator: { id: 5 }, targets: { 1: 7 } }),
];
const filled = (kind: FillKind, organisationId = 1) =>
  planFill({
    kind,
    rows,
    organisationIds: [1, 2, 3, 4, 5],
    from: { rowKey: '1.', organisationId },
    shownOf: ({ assignment }) => assignment,
  }).map(({ address }) => `${address.indicatorId}.${address.organisationId}`);

test('filling right or down stops before the next target, and skips what cannot have one', () => {
  expect(filled('right')).toEqual(['1.2', '1.3']);
  expect(filled('right', 4)).toEqual(['1.5']);
  expect(filled('down')).toEqual(['3.1']);
});

test('the same for all is every other organisation of the row', () => {
  expect(filled('all')).toEqual(['1.2', '1.3', '1.4', '1.5']);
});
