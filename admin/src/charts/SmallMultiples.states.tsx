import type { ComponentStates } from '../../gallery/componentStates.ts';
import { createTrendRow, longName } from './charts.fixtures.ts';
import SmallMultiples from './SmallMultiples.tsx';
import type { TrendRow } from './trendRows.ts';

const levelOf = ({ points }: TrendRow) => {
  const last = points.at(-1)?.attainment;
  return last == null ? '–' : `${Math.round(last * 100)} %`;
};

const stateOf = (rows: readonly TrendRow[]) => ({
  element: (
    <SmallMultiples
      rows={rows}
      name="Attainment by period"
      tone={({ key }) => (key === 'AT' ? 'own' : 'calm')}
      level={levelOf}
      details={(row) => [`${row.name}: ${levelOf(row)}`]}
      to={() => '/explain'}
    />
  ),
});

const withoutData = createTrendRow({ key: 'SK', name: 'Slovakia' });
const redefined = createTrendRow({ key: 'IT', name: 'Italy' });

export default {
  'one row': stateOf([createTrendRow()]),
  'no values': stateOf([{ ...withoutData, points: withoutData.points.map((point) => ({ ...point, attainment: null })) }]),
  'definition changed': stateOf([
    {
      ...redefined,
      points: redefined.points.map((point) => ({ ...point, attainment: 0.2, definitionVersion: point.period > 2 ? 2 : 1 })),
    },
  ]),
  'long names': stateOf([createTrendRow({ name: longName }), withoutData, redefined]),
} satisfies ComponentStates;
