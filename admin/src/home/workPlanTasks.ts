import type { WorkPlanItem } from '@pilotage/shared';
import { createListSearch } from '../resource/lists/listSearch.ts';
import { lateItemsFilter } from '../workPlan/workPlanTabs.ts';
import type { HomeTask } from './homeTask.ts';

type NamedItem = Pick<WorkPlanItem, 'id' | 'number' | 'title' | 'dueOn' | 'state'>;

const sort = { field: 'position', order: 'ASC' } as const;

interface WorkPlanTasksInput {
  organisationId: number | null;
  today: string;
  /** What was submitted, where the user may approve it. */
  submitted: readonly NamedItem[];
  /** What the own organisation has to submit and is late, or came back. */
  open: readonly NamedItem[];
}

/** So many late items are named one by one; more are one sentence. */
const namedItems = 3;

function lateTasks(
  late: readonly NamedItem[],
  { organisationId, today }: Pick<WorkPlanTasksInput, 'organisationId' | 'today'>,
): HomeTask[] {
  if (late.length > namedItems)
    return [
      {
        id: 'lateItems',
        to: `/workPlanItems${createListSearch({ filter: { responsibleOrganisationId: organisationId, ...lateItemsFilter(today) }, sort })}`,
        key: 'lateItems',
        params: { smart_count: late.length },
        dueOn: late[0]?.dueOn ?? null,
      },
    ];
  return late.map(({ id, number, title, dueOn }) => ({
    id: `lateItem ${id}`,
    to: `/workPlanItems/${id}/show`,
    key: 'lateItem',
    params: { number, title, day: dueOn ?? '' },
    dueOn,
  }));
}

/** What is to be done in the work plan: what waits for approval, what came back, and what is late. */
export function workPlanTasks({ organisationId, today, submitted, open }: WorkPlanTasksInput): HomeTask[] {
  const [first] = submitted;
  const review =
    first === undefined
      ? []
      : [
          {
            id: 'reviewItems',
            to:
              submitted.length === 1
                ? `/workPlanItems/${first.id}/show`
                : `/workPlanItems${createListSearch({ filter: { state: 'submitted' }, sort })}`,
            key: 'reviewItems',
            params: { smart_count: submitted.length, number: first.number, title: first.title },
            // By the oldest of them, as everything else on Home.
            dueOn: first.dueOn,
          },
        ];
  const returned = open
    .filter(({ state }) => state === 'returned')
    .map(({ id, number, title, dueOn }) => ({
      id: `returnedItem ${id}`,
      to: `/workPlanItems/${id}/show`,
      key: 'returnedItem',
      params: { number, title },
      dueOn,
    }));
  return [
    ...review,
    ...returned,
    ...lateTasks(
      open.filter(({ state }) => state !== 'returned'),
      { organisationId, today },
    ),
  ];
}
