import type { ComponentStates } from '../../gallery/componentStates.ts';
import AttainmentBars from './AttainmentBars.tsx';
import type { ChartRow } from './chartRows.ts';
import { createChartRow, longName, rowsWithoutValue } from './charts.fixtures.ts';

const labelOf = ({ attainment, mark }: ChartRow) => (attainment === null ? mark : `${Math.round(attainment * 100)} %`);

const stateOf = (rows: readonly ChartRow[]) => ({
  element: <AttainmentBars rows={rows} name="Attainment" label={labelOf} colour={() => '#3f7f78'} />,
});

export default {
  'no rows': stateOf([]),
  'one row': stateOf([createChartRow()]),
  'far above and below': stateOf([
    createChartRow({ attainment: 2.4, status: 'ahead' }),
    createChartRow({ key: 'SK', name: 'Slovakia', attainment: 0, mark: 'zero', status: 'behind' }),
    createChartRow({ key: 'IT', name: 'Italy', attainment: -0.2, status: 'behind' }),
  ]),
  'no values': stateOf(rowsWithoutValue),
  'long names': stateOf([createChartRow({ name: longName }), createChartRow({ key: 'SK', name: longName, attainment: 0.98 })]),
} satisfies ComponentStates;
