import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';

/** What the lead partner said when the report was returned, or reopened, as long as it is. */
export function ReportRemarks({ report: { state, lastReturn, lastReopening } }: { report: Report }) {
  const translate = useTranslate();
  const formats = useFormats();
  if (state === 'returned' && lastReturn)
    return (
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('reports.returnedWith', { comment: lastReturn.comment })}
        {lastReturn.dueOn !== undefined && ` ${translate('reports.answerBy', { day: formats.day(lastReturn.dueOn) })}`}
      </Alert>
    );
  if (state !== 'reopened' || !lastReopening) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate('reports.reopenedWith', { reason: lastReopening.reason })}
    </Alert>
  );
}
