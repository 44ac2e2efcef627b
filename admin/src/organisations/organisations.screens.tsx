import { defineScreens } from '../resource/screens/defineScreens.ts';
import { CountryField } from '../resource/fields/CountryField.tsx';
import { CountrySinceInput } from './CountrySinceInput.tsx';

export default defineScreens('organisations', {
  list: {
    sort: { field: 'name', order: 'ASC' },
    filters: ['q', 'country'],
    columns: ['name', { source: 'country', content: <CountryField /> }, 'city', 'kind'],
  },
  form: [
    'slug',
    'kind',
    'name',
    'shortName',
    { source: 'country', helperText: 'organisations.countryHelp' },
    <CountrySinceInput key="countrySince" />,
    'city',
  ],
  show: ['name', 'shortName', <CountryField key="country" source="country" />, 'city', 'kind'],
});
