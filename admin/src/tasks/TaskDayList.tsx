import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Task } from '@pilotage/shared';
import { dateTimeFormatOf } from '@pilotage/shared/intlFormats';
import { useFormats } from '../resource/format.ts';
import { TaskOfDay } from './TaskOfDay.tsx';

interface TaskDayListProps {
  days: readonly string[];
  tasksOf: (day: string) => readonly Task[];
}

/** The days on which something is due, as a list. */
export function TaskDayList({ days, tasksOf }: TaskDayListProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const format = dateTimeFormatOf(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const shown = days.filter((day) => tasksOf(day).length > 0);
  if (shown.length === 0) return <Typography sx={{ p: 1 }}>{translate('tasks.calendarEmpty')}</Typography>;
  return shown.map((day) => (
    <Box key={day} component="section" aria-labelledby={`day-${day}`} sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Typography id={`day-${day}`} component="h2" sx={{ fontSize: '0.9375rem', fontWeight: 500 }}>
        {format.format(new Date(`${day}T00:00:00Z`))}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tasksOf(day).map((task) => (
          <li key={task.id}>
            <TaskOfDay task={task} />
          </li>
        ))}
      </Box>
    </Box>
  ));
}
