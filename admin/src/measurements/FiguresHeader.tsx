import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { isReportLate, type Period, type Report } from '@pilotage/shared';
import { useDueByClockText } from '../periods/useDueByClockText.ts';
import type { Outbox } from './outbox/Outbox.ts';
import { IllustrativeIcon } from '../charts/IllustrativeIcon.tsx';
import { IllustrativeNote } from '../charts/IllustrativeNote.tsx';
import { OutboxStatus } from './outbox/OutboxStatus.tsx';

interface FiguresHeaderProps {
  period: Period;
  report: Report | null;
  completed: number;
  expected: number;
  outbox: Outbox;
  isLocked: boolean;
  /** Whether a target or the due day is illustrative. */
  isIllustrative: boolean;
  today: string;
  onUndo: () => void;
  onNext: () => void;
  /** Further actions for the figures of the period. */
  children?: ReactNode;
}

const dayInMs = 86_400_000;
const neverSubmitted = { firstSubmittedAt: null };

/** The i18n key of how long there is still time, or how late it is; null where the report was handed in before, or nothing is due. */
function dueKeyOf(period: Period, report: Report | null, today: string): string | null {
  if (isReportLate(report ?? neverSubmitted, period, today)) return 'figures.overdue';
  const isHandedIn = report?.state === 'submitted' || report?.state === 'approved';
  return period.state === 'open' && period.dueOn >= today && !isHandedIn ? 'figures.dueIn' : null;
}

/** Header of the figures: completeness, due day and unsent changes of the period. */
export function FiguresHeader(props: FiguresHeaderProps) {
  const { period, report, completed, expected, outbox, isLocked, isIllustrative, today, onUndo, onNext, children } = props;
  const translate = useTranslate();
  const dueText = useDueByClockText();
  const daysLeft = Math.round((Date.parse(period.dueOn) - Date.parse(today)) / dayInMs);
  const counted = translate('figures.counted', { done: completed, all: expected });
  const dueKey = dueKeyOf(period, report, today);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
      <Box sx={{ minWidth: 200 }}>
        <Typography sx={{ fontWeight: 650 }}>{counted}</Typography>
        <LinearProgress
          variant="determinate"
          aria-label={counted}
          value={expected === 0 ? 0 : (completed / expected) * 100}
          sx={{ height: 6, borderRadius: 3, mt: 0.5 }}
        />
      </Box>
      <Box sx={{ flex: '1 1 260px' }}>
        <Typography variant="body2">
          {dueText(period.dueOn)}
          {period.illustrative && <IllustrativeIcon />}
          {dueKey !== null && `, ${translate(dueKey, { smart_count: Math.abs(daysLeft) })}`}
        </Typography>
        {isIllustrative && (
          <Typography variant="body2" color="text.secondary">
            <IllustrativeNote />
          </Typography>
        )}
        {!isLocked && (
          <Typography variant="body2" color="text.secondary">
            {translate('figures.help')}
          </Typography>
        )}
      </Box>
      {!isLocked && completed < expected && (
        <Button variant="outlined" onClick={onNext}>
          {translate('figures.next')}
        </Button>
      )}
      {!isLocked && report !== null && expected > 0 && completed >= expected && (
        <Button variant="outlined" component={RouterLink} to={`/reports/${report.id}/show`}>
          {translate('figures.toReport')}
        </Button>
      )}
      <OutboxStatus outbox={outbox} isLocked={isLocked} onUndo={onUndo} />
      {children}
    </Box>
  );
}
