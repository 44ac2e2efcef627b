import type { Period, UnfulfilledPlan } from '@pilotage/shared';
import type { HomeTask } from './homeTask.ts';

interface DisseminationTasksInput {
  organisationId: number;
  /** Of the own organisation, in periods that have ended or end soon. */
  plans: readonly Pick<UnfulfilledPlan, 'periodId' | 'open'>[];
  periods: readonly Pick<Period, 'id' | 'number' | 'endsOn'>[];
  today: string;
}

/** What was planned for a period that ends soon and has not been held. What is over is no task any more. */
export const disseminationTasks = ({ organisationId, plans, periods, today }: DisseminationTasksInput): HomeTask[] =>
  periods.flatMap(({ id, number, endsOn }) => {
    const open = plans.reduce((sum, plan) => (plan.periodId === id ? sum + plan.open : sum), 0);
    if (open === 0 || endsOn < today) return [];
    return [
      {
        id: `unfulfilledPlans ${id}`,
        to: `/dissemination?period=${number}&organisation=${organisationId}#unfulfilled`,
        key: 'unfulfilledPlans',
        params: { smart_count: open, number, day: endsOn },
        dueOn: endsOn,
      },
    ];
  });
