import { useState } from 'react';
import { useCanAccess, useGetList, useTranslate } from 'react-admin';
import type { Milestone, Report } from '@pilotage/shared';
import { useFigures } from '../measurements/useFigures.ts';
import { useNames } from '../progress/useNames.ts';
import { usePeriodInFocus } from '../shell/usePeriodInFocus.ts';

const most = 7;
const few = { pagination: { page: 1, perPage: 50 }, sort: { field: 'firstSubmittedAt', order: 'ASC' as const } };

export interface Task {
  key: string;
  text: string;
  to: string;
}

/** What waits for the person, decided by what they may do, never by who they are. */
export function useTasks(): { tasks: Task[]; isPending: boolean; compares: boolean } {
  const translate = useTranslate();
  const names = useNames();
  const { period, periods, isPending } = usePeriodInFocus();
  const { canAccess: enters } = useCanAccess({ resource: 'measurements', action: 'create' });
  const { canAccess: submits } = useCanAccess({ resource: 'reports', action: 'submit' });
  const { canAccess: reviews } = useCanAccess({ resource: 'reports', action: 'approve' });
  const { canAccess: compares } = useCanAccess({ resource: 'measurements', action: 'compare' });
  const { rows, organisationId } = useFigures(period, periods);
  const { data: waiting = [] } = useGetList<Report>(
    'reports',
    { ...few, filter: { state: 'submitted' } },
    { enabled: reviews === true },
  );
  const { data: returned = [] } = useGetList<Report>(
    'reports',
    { ...few, filter: { state: 'returned' } },
    { enabled: enters === true },
  );
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const overdueFilter = { organisationId, doneOn: null, dueOn_lt: today };
  const { data: overdue = [] } = useGetList<Milestone>(
    'milestones',
    { ...few, sort: { field: 'dueOn', order: 'ASC' }, filter: overdueFilter },
    { enabled: enters === true && organisationId !== null },
  );
  const numberOf = (periodId: number) => periods.find((each) => each.id === periodId)?.number ?? 0;
  const tasks: Task[] = [];
  for (const report of returned) {
    const number = numberOf(report.periodId);
    tasks.push({
      key: `returned ${report.id}`,
      to: `/figures?period=${number}`,
      text: translate('home.answer', { number, comment: report.lastReturn?.comment ?? '' }),
    });
  }
  const done = rows.filter((row) => row.cell !== null).length;
  if (enters && period?.state === 'open' && rows.length > 0) {
    const complete = done === rows.length;
    const text =
      complete && submits
        ? translate('home.submit', { number: period.number })
        : translate('home.enter', { number: period.number, done, all: rows.length });
    if (!complete || submits) tasks.push({ key: 'enter', to: `/figures?period=${period.number}`, text });
  }
  for (const report of waiting) {
    const text = translate('home.review', { name: names.organisation(report.organisationId), number: numberOf(report.periodId) });
    tasks.push({ key: `review ${report.id}`, to: `/reports/${report.id}/show`, text });
  }
  for (const milestone of overdue)
    tasks.push({
      key: `milestone ${milestone.id}`,
      to: `/milestones/${milestone.id}/show`,
      text: translate('home.overdue', { title: milestone.title }),
    });
  return { tasks: tasks.slice(0, most), isPending, compares: compares === true };
}
