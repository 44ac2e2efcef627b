import { useGetMany } from 'react-admin';
import {
  type Indicator,
  type NamedSubject,
  namedSubjectOfIndicator,
  namedSubjectOfTask,
  namedSubjectOfWorkPlanItem,
  type namedSubjects,
  type Notification,
  type Task,
  type WorkPlanItem,
} from '@pilotage/shared';

/** The records of one resource that notices are about; those that are gone or not open to the user are missing. */
function useSubjectRecords<Row extends { id: number }>(
  resource: (typeof namedSubjects)[number],
  notices: readonly Notification[],
) {
  const ids = notices.flatMap(({ about, aboutId }) => (about === resource && aboutId !== null ? [aboutId] : []));
  const { data = [], isPending } = useGetMany<Row>(resource, { ids: [...new Set(ids)] }, { enabled: ids.length > 0 });
  return { isPending: isPending && ids.length > 0, find: (id: number | null) => data.find((each) => each?.id === id) };
}

/** What the notices say of the tasks, items of the work plan and indicators that they are about. */
export function useNamedSubjects(notices: readonly Notification[]) {
  const tasks = useSubjectRecords<Task>('tasks', notices);
  const items = useSubjectRecords<WorkPlanItem>('workPlanItems', notices);
  const indicators = useSubjectRecords<Indicator>('indicators', notices);
  return {
    isPending: tasks.isPending || items.isPending || indicators.isPending,
    subjectOf: ({ about, aboutId }: Notification): NamedSubject | undefined => {
      const task = about === 'tasks' ? tasks.find(aboutId) : undefined;
      if (task) return namedSubjectOfTask(task);
      const item = about === 'workPlanItems' ? items.find(aboutId) : undefined;
      if (item) return namedSubjectOfWorkPlanItem(item);
      const indicator = about === 'indicators' ? indicators.find(aboutId) : undefined;
      return indicator && namedSubjectOfIndicator(indicator);
    },
  };
}
