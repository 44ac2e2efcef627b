import { type RaRecord, useGetOne, useRecordContext, useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import type { Contest, Juror } from '@pilotage/shared';
import { CountryInput } from '../resource/inputs/CountryInput.tsx';
import { EditForm } from '../resource/forms/Forms.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';

const juryTabPath = ({ contestId }: RaRecord) => `contests/${contestId}/show?tab=jury`;

/** Which of the two fields excludes solutions, by the conflict rule of the contest. */
function ConflictRuleNote() {
  const juror = useRecordContext<Juror>();
  const translate = useTranslate();
  const { data: contest } = useGetOne<Contest>('contests', { id: juror?.contestId ?? 0 }, { enabled: juror !== undefined });
  return (
    <Typography sx={{ maxWidth: '72ch' }}>
      {translate('jury.apartText')} {contest ? translate(`jury.apart.${contest.juryApart}`) : ''}
    </Typography>
  );
}

/** Form for a juror's country and organisation: solutions from there are a conflict of interest. */
export default function JurorEdit() {
  return (
    <EditForm to={juryTabPath} isRemovable={() => false}>
      <ConflictRuleNote />
      <RecordInput source="affiliationId" reference="organisations" />
      <CountryInput source="country" />
    </EditForm>
  );
}
