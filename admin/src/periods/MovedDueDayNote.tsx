import Alert from '@mui/material/Alert';
import { useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { previewDueDayChange, type Period } from '@pilotage/shared';
import { useConsortiumClock } from '../progress/useConsortiumClock.ts';
import { useReportingRates } from '../progress/progressQueries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';

const dayPattern = /^\d{4}-\d\d-\d\d$/;

/** Warns, before saving, whose reports would count differently with another due day of an open period. */
export function MovedDueDayNote() {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const period = useRecordContext<Period>();
  const dueOn: unknown = useWatch({ name: 'dueOn' });
  const isMoved = period?.state === 'open' && typeof dueOn === 'string' && dayPattern.test(dueOn) && dueOn !== period.dueOn;
  const { data: rates } = useReportingRates({ period: period?.number }, isMoved);
  const { timeZone, isKnown } = useConsortiumClock();
  if (!isMoved || !rates || !isKnown) return null;
  const { inTime, late } = previewDueDayChange(rates.organisations, dueOn, timeZone);
  const renderReports = (key: string, ids: readonly number[]) =>
    ids.length > 0 && <div>{translate(key, { smart_count: ids.length, names: formats.list(ids.map(names.organisation)) })}</div>;
  const isSame = inTime.length + late.length === 0;
  return (
    <Alert severity={isSame ? 'info' : 'warning'} role="status" sx={{ mb: 1, maxWidth: '72ch' }}>
      {isSame && translate('periods.dueMovesNothing')}
      {renderReports('periods.dueMovesInTime', inTime)}
      {renderReports('periods.dueMovesLate', late)}
    </Alert>
  );
}
