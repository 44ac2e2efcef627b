import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createChartRow, longName } from '../../charts/charts.fixtures.ts';
import SpreadPlot from './SpreadPlot.tsx';
import { createSpreadRows, groupSpreadRows } from './spreadRows.ts';

const stateOf = (attainments: readonly (number | null)[], countryName = 'Austria') => ({
  element: (
    <SpreadPlot
      groups={groupSpreadRows(
        createSpreadRows(
          attainments.map((attainment, index) =>
            createChartRow({
              key: String(index),
              name: `Organisation ${index}`,
              attainment,
              mark: attainment === null ? 'missing' : 'bar',
            }),
          ),
          (key) => (Number(key) % 2 === 0 ? 'AT' : 'SK'),
          () => countryName,
        ),
      )}
      name="Attainment of organisations"
      tone={({ key }) => (key === '0' ? 'own' : 'calm')}
      details={({ name }) => [name]}
      to={() => '/explain'}
    />
  ),
});

export default {
  'no rows': stateOf([]),
  'nobody has an attainment': stateOf([null, null]),
  'one organisation': stateOf([0.4]),
  'dots that would touch': stateOf([0.4, 0.6, 0.41, 0.61, 0.42, 0.62, 0.4]),
  'beyond the axis': stateOf([3.5, 0.5, -1, 0]),
  'long names': stateOf([0.4, 0.6], longName),
} satisfies ComponentStates;
