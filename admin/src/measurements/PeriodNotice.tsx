import { memo } from 'react';
import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { Period, Report } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { getPeriodLock } from './rows/cellLock.ts';

/** Notice why and since when the whole period is locked, or what the lead partner asked for when returning the report. */
export const PeriodNotice = memo(function PeriodNotice({ period, report }: { period: Period; report: Report | null }) {
  const translate = useTranslate();
  const formats = useFormats();
  const lock = getPeriodLock(period, report);
  if (lock) {
    const since = lock.since === null ? '' : translate('figures.lockedSince', { day: formats.instant(lock.since) });
    return <Alert severity="info">{`${translate(`figures.locked.${lock.reason}`)} ${since}`}</Alert>;
  }
  if (report?.state !== 'returned') return null;
  return <Alert severity="warning">{translate('figures.returned', { comment: report.lastReturn?.comment ?? '' })}</Alert>;
});
