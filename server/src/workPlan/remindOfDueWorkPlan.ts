import type { Stores } from '@pilotage/db';
import { isWorkPlanItemLate, openWorkPlanStates } from '@pilotage/shared';
import { remindOfDue } from '../notices/remindOfDue.ts';
import { createWorkPlanNotice } from './notifyOfWorkPlan.ts';

/**
 * Notifies of items that are due within two weeks, since a deliverable takes longer than a task, and once more when they are late. A
 * changed due day is reminded of anew. What came back has a notice of its own, and is reminded of like what was never submitted; what
 * was ever approved is not reminded of.
 */
export const remindOfDueWorkPlan = (stores: Stores): Promise<void> =>
  remindOfDue(stores, {
    leadDays: 14,
    loadDue: (system, lastDay) =>
      system.all('workPlanItems', {
        where: { state: openWorkPlanStates, submittedOn: null },
        filters: [{ field: 'dueOn', operator: 'lte', value: lastDay }],
      }),
    organisationOf: ({ responsibleOrganisationId }) => responsibleOrganisationId,
    createReminder(item, { today, members }) {
      const kind = isWorkPlanItemLate(item, today) ? 'workPlanLate' : 'workPlanDueSoon';
      return { userIds: members, notice: createWorkPlanNotice(kind, item, item.dueOn ?? '') };
    },
  });
