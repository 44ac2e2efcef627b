import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import useMediaQuery from '@mui/material/useMediaQuery';
import { CreateButton, Title, useCanAccess, useTranslate } from 'react-admin';
import { groupByDay } from '@pilotage/shared';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { useFormats } from '../../resource/format.ts';
import { ActivityFilters } from '../ActivityFilters.tsx';
import { ActivityViewLinks } from '../ActivityViewLinks.tsx';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { daysOfView } from './calendarRange.ts';
import { DayList } from './DayList.tsx';
import type { DayContent } from '../../resource/month/MonthDay.tsx';
import { MonthGrid } from '../../resource/month/MonthGrid.tsx';
import { CalendarEntry } from './CalendarEntry.tsx';
import { useCalendarActivities } from './useCalendarActivities.ts';
import { useCalendarChoices } from './useCalendarChoices.ts';
import { useCalendarDays } from './useCalendarDays.ts';

const frameHeight = 640;

/** The activities by day: a month, a week, or what takes place in a month. */
export default function ActivityCalendarPage() {
  const translate = useTranslate();
  const formats = useFormats();
  const isNarrow = useMediaQuery('(max-width: 599px)', { noSsr: true });
  const { view, day, filter, today, change } = useCalendarChoices(isNarrow);
  const { canAccess } = useCanAccess({ resource: 'activities', action: 'create' });
  const days = daysOfView(view, day);
  const isMonth = view === 'month';
  const month = useCalendarDays(days, filter, isMonth);
  const list = useCalendarActivities(days, filter, !isMonth);
  const byDay = new Map((month.data ?? []).map((each) => [each.day, each]));
  const contentOf = (each: string): DayContent => {
    const { activities: count = 0, first = [] } = byDay.get(each) ?? {};
    return {
      count,
      label: translate('activities.calendar.day', { day: formats.day(each), smart_count: count }),
      first: first.map((activity) => (tabIndex) => (
        <CalendarEntry key={activity.id} activity={activity} day={each} tabIndex={tabIndex} />
      )),
    };
  };
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('activities.calendar.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        <ActivityViewLinks current="calendar" filter={filter} />
        {canAccess && <CreateButton resource="activities" />}
      </Box>
      <ActivityFilters filter={filter} onChange={(next) => change({ filter: next })} />
      <Card sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <CalendarToolbar view={view} days={days} day={day} today={today} isNarrow={isNarrow} onChange={change} />
        {!isMonth && list.hidden > 0 && (
          <Alert severity="info">{translate('activities.calendar.hidden', { number: formats.figure(list.hidden) })}</Alert>
        )}
        <ViewState query={isMonth ? month : list} height={frameHeight}>
          {() =>
            isMonth ? (
              <MonthGrid
                day={day}
                today={today}
                contentOf={contentOf}
                onFocusDay={(next) => change({ day: next }, { replace: true })}
                onOpenDay={(next) => change({ view: 'week', day: next })}
              />
            ) : (
              <DayList days={days} today={today} activities={groupByDay(list.data ?? [], days)} hasEmptyDays={view === 'week'} />
            )
          }
        </ViewState>
      </Card>
    </Box>
  );
}
