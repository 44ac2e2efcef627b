import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createCellDraft, createUnsentCell } from '../cells/cellDraft.fixtures.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';
import { createFigureRowFixture, createMeasurement } from '../measurements.fixtures.ts';
import { createOutboxFixture } from '../outbox/outbox.fixtures.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { CellState } from './CellState.tsx';
import { StyledFiguresTable } from './styles/StyledFiguresTable.tsx';

const outbox = createOutboxFixture().open();
const stored = createMeasurement();

const stateOf = (cell: Partial<CellDraft>, row: Partial<FigureRow> = {}, isOverdue = false) => ({
  element: (
    <StyledFiguresTable>
      <tbody>
        <tr>
          <td>
            <CellState
              row={createFigureRowFixture(row)}
              name="Trainings held"
              cell={createCellDraft(cell)}
              outbox={outbox}
              isOverdue={isOverdue}
            />
          </td>
        </tr>
      </tbody>
    </StyledFiguresTable>
  ),
});

const conflict = createUnsentCell({ theirs: { cell: createMeasurement({ value: 9, comment: 'Counted again.' }) } });
const since = '2020-03-01T08:00:00.000Z';

export default {
  'not reported': stateOf({}),
  missing: stateOf({}, {}, true),
  draft: stateOf({}, { cell: stored }),
  saving: stateOf({ progress: 'saving' }),
  saved: stateOf({ progress: 'saved' }),
  'not sent yet': stateOf({ progress: 'waiting', unsent: createUnsentCell() }),
  refused: stateOf({ progress: 'refused', unsent: createUnsentCell({ refusal: 'The period closed a moment ago.' }) }),
  conflict: stateOf({ progress: 'conflict', unsent: conflict, cell: stored }),
  'choice in a conflict': { ...stateOf({ progress: 'conflict', unsent: conflict, cell: stored }), click: 'button' },
  'not valid': stateOf({ hasFailedCommit: true, validation: { kind: 'refused', field: 0, why: 'noFigure' } }),
  jump: stateOf({ validation: { kind: 'entry', content: { kind: 'nothing' }, warning: 'jump' } }),
  exceedsWhole: stateOf({ validation: { kind: 'entry', content: { kind: 'nothing' }, warning: 'exceedsWhole' } }),
  finding: stateOf(
    {},
    {
      checkResults: [
        { checkId: 1, kind: 'jump', severity: 'error', assignmentId: 11, settled: false, comparedWith: [], against: 4 },
      ],
    },
  ),
  'period closed': stateOf({}, { cell: stored, lock: { reason: 'periodClosed', since } }),
  'no right': stateOf({}, { cell: stored, lock: { reason: 'noRight', since: null } }),
} satisfies ComponentStates;
