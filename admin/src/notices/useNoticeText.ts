import { useGetList, useGetMany, useTranslate } from 'react-admin';
import { noticeAddressOf, type Notification, type Period, type Task } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useDueDayText } from '../periods/useDueDayText.ts';
import { useFormats } from '../resource/format.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { noticeKeyOf } from './noticeKeyOf.ts';

/** Text and link of a notice, from records that the user may read now. */
export function useNoticeText(notices: readonly Notification[]) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { data: periods = [] } = useGetList<Period>(
    'periods',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' } },
    { enabled: useAbility().can('read', 'periods') },
  );
  const formats = useFormats();
  const taskIds = notices.flatMap(({ about, aboutId }) => (about === 'tasks' && aboutId !== null ? [aboutId] : []));
  const { data: tasks = [], isPending } = useGetMany<Task>(
    'tasks',
    { ids: [...new Set(taskIds)] },
    { enabled: taskIds.length > 0 },
  );
  const taskOf = ({ about, aboutId }: Notification) =>
    about === 'tasks' ? tasks.find((task) => task !== undefined && task.id === aboutId) : undefined;
  const noticePeriods = periods.filter(({ id }) => notices.some(({ periodId }) => periodId === id));
  const dueDay = useDueDayText(noticePeriods);
  const periodOf = ({ periodId }: Notification) => periods.find(({ id }) => id === periodId);
  return {
    text: (notice: Notification) => {
      const period = periodOf(notice);
      const task = taskOf(notice);
      // While its task is on the way, nothing is said about it.
      if (isPending && notice.about === 'tasks') return '…';
      return translate(noticeKeyOf(notice, task), {
        number: period?.number ?? '',
        day: period ? dueDay(period.id) : '',
        organisation: notice.organisationId === null ? '' : names.organisation(notice.organisationId),
        title: task?.title ?? '',
        taskDay: task?.dueOn ? formats.day(task.dueOn) : '',
      });
    },
    to: (notice: Notification) => noticeAddressOf(notice, periodOf(notice)?.number ?? null),
  };
}
