import type { ComponentStates } from '../../gallery/componentStates.ts';
import { longName } from './charts.fixtures.ts';
import FunnelBars from './FunnelBars.tsx';
import type { FunnelChartRow } from './funnelRow.ts';

const barOf = (name: string, value: number | null, label: string) => ({
  key: name,
  name,
  value,
  mark: value === null ? ('missing' as const) : ('bar' as const),
  label,
  tone: 'calm' as const,
});

const createFunnel = (rest: Partial<FunnelChartRow> = {}): FunnelChartRow => ({
  key: '1',
  name: 'Active Citizenship',
  emptyText: null,
  bars: [
    barOf('Enrolled', 1, '240 · 100 %'),
    barOf('Active', 0.7, '168 · 70 %'),
    barOf('Completed', 0.31, '74 · 31 %'),
    barOf('Certified', null, 'not known'),
  ],
  isIllustrative: false,
  label: 'Funnel of Active Citizenship',
  ...rest,
});

const stateOf = (rows: readonly FunnelChartRow[]) => ({ element: <FunnelBars rows={rows} axis={String} /> });

export default {
  'one funnel': stateOf([createFunnel()]),
  'long name, nothing known, cut off': stateOf([
    createFunnel({ key: '2', name: longName, isIllustrative: true }),
    createFunnel({ key: '3', emptyText: 'Nobody has entered figures yet.' }),
    createFunnel({ key: '4', bars: [barOf('Enrolled', 1, '10'), barOf('Active', 1.2, '12')] }),
  ]),
} satisfies ComponentStates;
