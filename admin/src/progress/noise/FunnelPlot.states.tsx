import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createChartRow, longName } from '../../charts/charts.fixtures.ts';
import FunnelPlot from './FunnelPlot.tsx';
import type { NoiseRow } from './noiseRows.ts';

const createNoiseRow = (rest: Partial<NoiseRow> = {}): NoiseRow => ({
  ...createChartRow({ value: 0.25 }),
  numerator: 25,
  denominator: 100,
  verdict: 'within',
  limits: { from: 0.15, to: 0.35 },
  ...rest,
});

const stateOf = (rows: readonly NoiseRow[], share = 0.25) => ({
  element: (
    <FunnelPlot
      rows={rows}
      share={share}
      name="Share by number of cases"
      tone={({ key }) => (key === 'AT' ? 'own' : 'calm')}
      details={({ name }) => [name]}
      to={() => '/explain'}
    />
  ),
});

const outside = createNoiseRow({ key: 'SK', name: 'Slovakia', value: 0.36, numerator: 36, verdict: 'outside' });
const beyond = createNoiseRow({ key: 'HU', name: 'Hungary', value: 0.6, numerator: 60, verdict: 'beyond' });
const silent = createNoiseRow({
  key: 'IT',
  name: 'Italy',
  value: null,
  numerator: null,
  denominator: null,
  verdict: null,
  limits: null,
});

export default {
  'one share': stateOf([createNoiseRow()]),
  'every verdict': stateOf([createNoiseRow(), outside, beyond, silent]),
  'all or nothing': stateOf([createNoiseRow({ value: 1, numerator: 100 })], 1),
  'long names': stateOf([createNoiseRow({ name: longName }), { ...outside, name: longName }]),
} satisfies ComponentStates;
