import type { Measurement } from '@pilotage/shared';
import type { ComponentStates } from '../../gallery/componentStates.ts';
import { StyledFiguresTable } from '../measurements/grid/styles/StyledFiguresTable.tsx';
import { createFigureRowFixture, createMeasurement } from '../measurements/measurements.fixtures.ts';
import { DerivedNote } from './DerivedNote.tsx';

const nothing = () => undefined;

interface NoteState {
  value?: number | null;
  rows?: number;
  cell?: Partial<Measurement> | null;
  isLocked?: boolean;
}

const stateOf = ({ value = 14, rows = 5, cell = null, isLocked = false }: NoteState = {}) => ({
  element: (
    <StyledFiguresTable>
      <tbody>
        <tr className="line">
          <td className="entry">
            <DerivedNote
              row={createFigureRowFixture({ derived: { value, rows, withoutNumber: 0 } })}
              name="Trainings held"
              cell={cell === null ? null : createMeasurement(cell)}
              onTake={isLocked ? undefined : nothing}
              onOpenRecords={nothing}
              onAsk={isLocked ? nothing : undefined}
            />
          </td>
        </tr>
      </tbody>
    </StyledFiguresTable>
  ),
});

export default {
  'nothing entered yet': stateOf(),
  'as the records give': stateOf({ cell: { value: 14 } }),
  'another figure': stateOf({ cell: { value: 12 } }),
  'withheld, the records give a figure': stateOf({
    cell: { availability: 'withheld', value: null, comment: 'A single person.' },
  }),
  'submitted, the records changed since': stateOf({ cell: { value: 12, state: 'submitted' }, isLocked: true }),
  'nothing to count': stateOf({ value: 0, rows: 0 }),
  'no number known': stateOf({ value: null, rows: 2 }),
  'large figure': stateOf({ value: 1_234_567_890, rows: 4321, cell: { value: 1_234_567 } }),
} satisfies ComponentStates;
