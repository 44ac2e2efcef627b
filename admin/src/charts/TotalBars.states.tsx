import type { ComponentStates } from '../../gallery/componentStates.ts';
import type { BarRow } from './barRow.ts';
import { longName } from './charts.fixtures.ts';
import TotalBars from './TotalBars.tsx';

const createBar = (rest: Partial<BarRow> = {}): BarRow => ({
  key: 'AT',
  name: 'Austria',
  value: 55,
  mark: 'bar',
  label: '55',
  tone: 'calm',
  ...rest,
});

const stateOf = (rows: readonly BarRow[]) => ({
  element: <TotalBars rows={rows} name="Total" axis={String} hasWholeNumbers />,
});

export default {
  'no rows': stateOf([]),
  'one row': stateOf([createBar()]),
  'zero and missing': stateOf([
    createBar(),
    createBar({ key: 'SK', name: 'Slovakia', value: 0, label: '0' }),
    createBar({ key: 'IT', name: 'Italy', value: null, mark: 'missing', label: 'missing' }),
  ]),
  'long names': stateOf([createBar({ name: longName }), createBar({ key: 'SK', name: longName, value: 12, label: '12' })]),
} satisfies ComponentStates;
