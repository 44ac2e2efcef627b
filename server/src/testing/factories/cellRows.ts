import { uniqueName } from './apiFactories.ts';
import type { RowFactory } from './createdRow.ts';
import type { CellState, PartnerKey } from '../fixtures/partnersFixture.ts';

type CellRow = 'report' | 'measurement';

const cellRow =
  (side: PartnerKey, state: CellState, part: CellRow): RowFactory =>
  async (fixtures) => {
    const canary = uniqueName('canary');
    const cell = await fixtures.aCell(side, state, canary);
    return { id: cell[part].id, canary };
  };

/** Figures of A and B, or their reports, in each state. */
export const cellRows = (part: CellRow) => ({
  'own draft': cellRow('a', 'draft', part),
  'own submitted': cellRow('a', 'submitted', part),
  'own returned': cellRow('a', 'returned', part),
  'own approved': cellRow('a', 'approved', part),
  'foreign draft': cellRow('b', 'draft', part),
  'foreign submitted': cellRow('b', 'submitted', part),
  'foreign returned': cellRow('b', 'returned', part),
  'foreign approved': cellRow('b', 'approved', part),
  'own reopened': cellRow('a', 'reopened', part),
  'foreign reopened': cellRow('b', 'reopened', part),
});
