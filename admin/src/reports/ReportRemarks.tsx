import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { answerTextKeyOf } from '../resource/returns/answerTextKeyOf.ts';
import { ReturnNote } from '../resource/returns/ReturnNote.tsx';
import { isReturnShown } from './isReturnShown.ts';

/** What the lead partner said when the report was returned, until it is approved, or when it was reopened, as long as it is. */
export function ReportRemarks({ report: { state, lastReturn, lastReopening } }: { report: Report }) {
  const translate = useTranslate();
  const formats = useFormats();
  if (lastReturn && isReturnShown({ state, lastReturn, lastReopening }))
    return (
      <ReturnNote words={lastReturn.comment} at={lastReturn.at} answerTextKey={answerTextKeyOf('reports', state)}>
        {lastReturn.dueOn !== undefined && translate('reports.answerBy', { day: formats.day(lastReturn.dueOn) })}
      </ReturnNote>
    );
  if (state !== 'reopened' || !lastReopening) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('reports.reopenedWith', { reason: lastReopening.reason })}
    </Alert>
  );
}
