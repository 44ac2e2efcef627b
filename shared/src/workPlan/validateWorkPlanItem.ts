import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { WorkPlanItem } from './workPlanItem.ts';

type PlannedContent = Partial<Pick<WorkPlanItem, 'startsOn' | 'dueOn' | 'responsibleOrganisationId' | 'contributorIds'>>;

/** Problems of an item by itself: it is due after it begins, and who is responsible does not contribute as well. */
export function validateWorkPlanItem(item: PlannedContent): FieldProblems {
  const { startsOn, dueOn, responsibleOrganisationId: responsible, contributorIds = [] } = item;
  return {
    ...(startsOn && dueOn && dueOn < startsOn ? { dueOn: { code: 'field.before', other: 'startsOn' } } : {}),
    ...(responsible !== undefined && contributorIds.includes(responsible)
      ? { contributorIds: { code: 'workPlanItems.responsibleContributes' } }
      : {}),
  };
}
