import type { ComponentStates } from '../../../gallery/componentStates.ts';
import CountryMap from './CountryMap.tsx';
import { CountryTiles } from './CountryTiles.tsx';
import type { MapRegion } from './mapRegion.ts';

const createRegion = (rest: Partial<MapRegion> = {}): MapRegion => ({
  key: 'AT',
  name: 'Austria',
  status: 'onTrack',
  mark: 'bar',
  hasAttainment: true,
  label: '55 %',
  spoken: 'Austria: 55 %, on track',
  details: ['Austria: 55 %'],
  to: '/explain',
  ...rest,
});

const missing = createRegion({
  key: 'DE',
  name: 'Germany',
  status: null,
  mark: 'missing',
  hasAttainment: false,
  label: 'missing',
  spoken: 'Germany: missing',
});
const uncompared = createRegion({
  key: 'PL',
  name: 'Poland',
  status: null,
  mark: 'noAttainment',
  hasAttainment: false,
  label: 'no target to compare with',
  spoken: 'Poland: no target to compare with',
});
const regions = [
  createRegion(),
  createRegion({ key: 'SI', name: 'Slovenia', status: 'ahead', spoken: 'Slovenia: 55 %, ahead' }),
  createRegion({ key: 'HU', name: 'Hungary', status: 'behind', spoken: 'Hungary: 55 %, behind' }),
  missing,
  uncompared,
];

export default {
  'every kind of country': { element: <CountryMap regions={regions} name="Attainment by country" /> },
  'nobody has a value': { element: <CountryMap regions={[missing]} name="Attainment by country" /> },
  'beyond the map': {
    element: <CountryMap regions={[createRegion({ key: 'BR', name: 'Brazil' })]} name="Attainment by country" />,
  },
  squares: { element: <CountryTiles regions={regions} name="Attainment by country" /> },
} satisfies ComponentStates;
