import { lazy } from 'react';
import { CountryField } from '../resource/fields/CountryField.tsx';
import { CountryInput } from '../resource/inputs/CountryInput.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { AwardField } from './AwardField.tsx';
import { ThemeInput } from './ThemeInput.tsx';

export default defineScreens('solutions', {
  list: {
    sort: { field: 'receivedAt', order: 'DESC' },
    filters: [
      'q',
      'contestId',
      'state',
      <CountryInput key="country" source="country" />,
      <ThemeInput key="theme" source="theme" />,
    ],
    columns: [
      'title',
      'reference',
      'contestId',
      { source: 'country', content: <CountryField /> },
      'theme',
      'receivedAt',
      'state',
      { source: 'place', content: <AwardField /> },
    ],
  },
  show: lazy(() => import('./SolutionShow.tsx')),
});
