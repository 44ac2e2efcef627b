import Alert from '@mui/material/Alert';
import Card from '@mui/material/Card';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useGetList, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { addMonths, entriesOfDay, isDay, type Task } from '@pilotage/shared';
import { dateTimeFormatOf } from '@pilotage/shared/intlFormats';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { weeksOfMonth } from '../resource/inputs/calendar/calendarDays.ts';
import { createListSearch } from '../resource/lists/listSearch.ts';
import { ListError } from '../resource/lists/ListError.tsx';
import type { DayContent } from '../resource/month/MonthDay.tsx';
import { MonthGrid } from '../resource/month/MonthGrid.tsx';
import { RangeToolbar } from '../resource/month/RangeToolbar.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { TaskDayList } from './TaskDayList.tsx';
import { TaskOfDay } from './TaskOfDay.tsx';
import { TaskViewFrame } from './TaskViewFrame.tsx';
import { useTaskScope } from './useTaskScope.ts';

const shownTasks = 1000;
const sort = { field: 'dueOn', order: 'ASC' } as const;

const filterOfDays = (from: string, to: string) => ({ dueOn_gte: from, dueOn_lte: to });

/** The day whose month is shown: it stands in the address; else today. */
function useShownDay(today: string) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('day') ?? '';
  const show = (next: string, options?: { replace: boolean }) =>
    setSearch((before) => {
      const params = new URLSearchParams(before);
      params.set('day', next);
      return params;
    }, options);
  return { day: isDay(asked) ? asked : today, show };
}

/** The tasks of a month by their due day, those that are done too. On a narrow screen the days are a list. */
export default function TaskCalendarPage() {
  const translate = useTranslate();
  const formats = useFormats();
  const navigate = useNavigate();
  const today = useToday();
  const scope = useTaskScope();
  const isNarrow = useMediaQuery('(max-width: 599px)', { noSsr: true });
  const { day, show } = useShownDay(today);
  const days = weeksOfMonth(day).flat();
  const filter = { ...scope.filter, ...filterOfDays(days[0] ?? day, days.at(-1) ?? day) };
  const {
    data = [],
    total = 0,
    isPending,
    error,
  } = useGetList<Task>('tasks', { filter, sort, pagination: { page: 1, perPage: shownTasks } });
  const tasksOf = (each: string) => data.filter(({ dueOn }) => dueOn === each);
  const contentOf = (each: string): DayContent => {
    const tasks = tasksOf(each);
    return {
      count: tasks.length,
      label: translate('tasks.calendarDay', { day: formats.day(each), smart_count: tasks.length }),
      first: tasks
        .slice(0, entriesOfDay)
        .map((task) => (tabIndex) => <TaskOfDay key={task.id} task={task} tabIndex={tabIndex} />),
    };
  };
  const monthName = dateTimeFormatOf(formats.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const openDay = (each: string) =>
    void navigate(`/tasks${createListSearch({ filter: { ...scope.filter, ...filterOfDays(each, each) }, sort })}`);
  return (
    <TaskViewFrame view="calendar" title="tasks.calendarTitle" scope={scope}>
      <Card sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <RangeToolbar
          unit="month"
          text={monthName.format(new Date(`${day}T00:00:00Z`))}
          onTurn={(direction) => show(addMonths(`${day.slice(0, 7)}-01`, direction))}
          onToday={() => show(today)}
        />
        {error && <ListError />}
        {total > data.length && data.length > 0 && (
          <Alert severity="info">{translate('tasks.calendarHidden', { number: formats.figure(total - data.length) })}</Alert>
        )}
        {isPending && !error && <Loading />}
        {!isPending && !error && isNarrow && (
          <TaskDayList days={days.filter((each) => each.startsWith(day.slice(0, 7)))} tasksOf={tasksOf} />
        )}
        {!isPending && !error && !isNarrow && (
          <MonthGrid
            day={day}
            today={today}
            contentOf={contentOf}
            onFocusDay={(next) => show(next, { replace: true })}
            onOpenDay={openDay}
          />
        )}
      </Card>
    </TaskViewFrame>
  );
}
