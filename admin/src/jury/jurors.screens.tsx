import type { RaRecord } from 'react-admin';
import { CountryInput } from '../resource/inputs/CountryInput.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { ConflictRuleNote } from './ConflictRuleNote.tsx';

/** A juror's country and organisation: solutions from there are a conflict of interest. The contest lists its jurors. */
export default defineScreens('jurors', {
  form: {
    fields: [<ConflictRuleNote key="rule" />, 'affiliationId', <CountryInput key="country" source="country" />],
    isRemovable: () => false,
    to: ({ contestId }: RaRecord) => `contests/${contestId}/show?tab=jury`,
  },
});
