import type { RaRecord } from 'react-admin';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { ScaleInput } from './ScaleInput.tsx';

const contestPath = ({ contestId }: RaRecord) => `contests/${contestId}/show`;

/** Criteria have no list page: their contest lists them. */
export default defineScreens('criteria', {
  form: {
    fields: [
      'contestId',
      'name',
      'description',
      { source: 'weight', helperText: 'contests.weightHelp' },
      { source: 'position', helperText: 'contests.positionHelp' },
      <ScaleInput key="scale" />,
    ],
    defaults: { weight: 10, position: 1, scale: [0, 1, 2, 3, 4, 5].map((value) => ({ value, text: null })) },
    to: contestPath,
    addsAnother: true,
    nextValues: ({ contestId, position, scale }) => ({ contestId, position: position + 1, scale }),
    afterRemoval: contestPath,
  },
});
