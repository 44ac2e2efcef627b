import type { Indicator } from '@pilotage/shared';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createCellDraft } from '../cells/cellDraft.fixtures.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';
import { createFigureRowFixture, createIndicator } from '../measurements.fixtures.ts';
import { FigureCell } from './FigureCell.tsx';
import { StyledFiguresTable } from './styles/StyledFiguresTable.tsx';

const typed = (...texts: string[]): CellDraft['draft'] => ({ statedAvailability: null, texts });

/** A focused cell shows its message and its options. */
const stateOf = (cell: Partial<CellDraft>, indicator: Partial<Indicator> = {}, isFocused = false) => ({
  element: (
    <StyledFiguresTable>
      <tbody>
        <tr className="line">
          <td className="entry">
            <FigureCell
              row={createFigureRowFixture({ indicator: createIndicator(indicator) })}
              name="Trainings held"
              period={5}
              cell={createCellDraft(cell)}
            />
          </td>
        </tr>
      </tbody>
    </StyledFiguresTable>
  ),
  ...(isFocused ? { focus: 'input, textarea' } : {}),
});

const score: Partial<Indicator> = {
  valueType: 'score',
  options: [1, 2, 3, 4, 5].map((value) => ({ value, text: ['none', 'weak', 'fair', 'good', 'excellent'][value - 1] ?? '' })),
};

export default {
  empty: stateOf({ draft: typed('') }),
  figure: stateOf({ draft: typed('1 234') }),
  ratio: stateOf({ draft: typed('12', '40') }, { valueType: 'ratio' }),
  score: stateOf({ draft: typed('4') }, score),
  'score options': stateOf({ draft: typed('4') }, score, true),
  text: stateOf({ draft: typed('Three schools asked for a second workshop.') }, { valueType: 'text' }),
  withheld: stateOf({ draft: { statedAvailability: 'withheld', texts: ['A single participant.'] } }),
  'not applicable, no reason yet': stateOf({ draft: { statedAvailability: 'notApplicable', texts: [''] } }),
  'not valid': stateOf(
    { draft: typed('seven'), isDirty: true, validation: { kind: 'refused', field: 0, why: 'noFigure' } },
    {},
    true,
  ),
  'two readings': stateOf(
    { draft: typed('1.234'), isDirty: true, validation: { kind: 'ambiguous', field: 0, readings: [1234, 1.234] } },
    {},
    true,
  ),
} satisfies ComponentStates;
