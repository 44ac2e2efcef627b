import { IllustrativeIcon } from '../charts/IllustrativeIcon.tsx';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useDueDayText } from '../periods/useDueDayText.ts';
import { ProgressRing } from './ProgressRing.tsx';
import type { HomeData } from './useHome.ts';

const dayMs = 86_400_000;

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** Status of the current period: completed share, due day and days left. */
export function PeriodStatus({ home }: { home: HomeData }) {
  const translate = useTranslate();
  const { period, focus, rates, today } = home;
  const dueDay = useDueDayText(period ? [period] : []);
  if (!period) return null;
  const daysLeft = daysBetween(today, period.dueOn);
  const due = { number: period.number, day: dueDay(period.id), smart_count: Math.abs(daysLeft) };
  const dueKey = daysLeft < 0 ? 'home.late' : daysLeft === 0 ? 'home.dueToday' : 'home.due';
  const dueText = period.state === 'open' ? translate(dueKey, due) : translate(`home.periods.${period.state}`, due);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', minHeight: 76 }}>
      {focus && focus.expected > 0 && (
        <ProgressRing
          done={focus.completed}
          all={focus.expected}
          text={translate('home.figuresDone', { done: focus.completed, all: focus.expected, number: period.number })}
        />
      )}
      {!focus && rates && (
        <ProgressRing
          done={rates.submitted}
          all={rates.expected}
          text={translate('home.reportsDone', { done: rates.submitted, all: rates.expected, number: period.number })}
        />
      )}
      <Typography sx={{ color: 'text.secondary' }}>
        {dueText}
        {period.illustrative && <IllustrativeIcon />}
      </Typography>
    </Box>
  );
}
