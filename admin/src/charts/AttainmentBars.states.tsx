import type { ComponentStates } from '../../gallery/componentStates.ts';
import AttainmentBars from './AttainmentBars.tsx';
import { createBarRow, longName, rowsWithoutValue } from './charts.fixtures.ts';

const stateOf = (rows: Parameters<typeof AttainmentBars>[0]['rows']) => ({
  element: <AttainmentBars rows={rows} name="Attainment" />,
});

export default {
  'no rows': stateOf([]),
  'one row': stateOf([createBarRow()]),
  'far above and below': stateOf([
    createBarRow({ value: 2.4, label: '240 %' }),
    createBarRow({ key: 'SK', name: 'Slovakia', value: 0, label: '0 %', mark: 'zero' }),
    createBarRow({ key: 'IT', name: 'Italy', value: -0.2, label: '-20 %' }),
  ]),
  'own and carried forward': stateOf([
    createBarRow({ tone: 'own', name: 'Austria' }),
    createBarRow({ key: 'IT', name: 'Italy', isCarried: true }),
    createBarRow({ key: 'SK', name: 'Slovakia', tone: 'own', isCarried: true }),
  ]),
  'no values': stateOf(
    rowsWithoutValue.map(({ key, name, mark }) => createBarRow({ key, name, mark, label: mark, value: null })),
  ),
  'long names': stateOf([
    createBarRow({ name: longName }),
    createBarRow({ key: 'SK', name: longName, value: 0.98, label: '98 %' }),
  ]),
} satisfies ComponentStates;
