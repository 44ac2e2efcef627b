import { useGetOne, useRecordContext, useTranslate } from 'react-admin';
import Typography from '@mui/material/Typography';
import type { Contest, Juror } from '@pilotage/shared';

/** Which of the two fields excludes solutions, by the conflict rule of the contest. */
export function ConflictRuleNote() {
  const juror = useRecordContext<Juror>();
  const translate = useTranslate();
  const { data: contest } = useGetOne<Contest>('contests', { id: juror?.contestId ?? 0 }, { enabled: juror !== undefined });
  return (
    <Typography sx={{ maxWidth: '72ch' }}>
      {translate('jury.apartText')} {contest ? translate(`jury.apart.${contest.juryApart}`) : ''}
    </Typography>
  );
}
