import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { expect, test } from 'vitest';

/**
 * A row that refers to a row of another tenant, or of the consortium, can block its removal. Each such key is here, with what keeps
 * the refusal from telling of hidden rows, or from being without remedy. Organisations and people are left out: an organisation
 * that ever did anything stays, and people are never removed.
 */
const whyNoHiddenRowBlocks: Readonly<Record<string, string>> = {
  'activities.pilotId': 'cleared when the pilot is removed or the partner leaves (pilots.hooks)',
  'activities.moduleId': 'cleared when the module is removed (modules.hooks)',
  'tasks.pilotId': 'cleared when the pilot is removed or the partner leaves (pilots.hooks)',
  'tasks.contestId': 'a contest is removed as a draft alone, which nobody but its organisation and the lead partner reads',
  'tasks.indicatorId': 'cleared when the indicator is removed (indicators.hooks)',
  'tasks.meetingId': 'cleared when the meeting is removed (meetings.hooks)',
  'tasks.meetingDecisionId': 'cleared when the decision is removed (meetingDecisions.hooks)',
  'attachments.meetingId': 'the lead partner reads and removes all documents of meetings',
  'assignments.indicatorId':
    'the lead partner reads and writes all assignments of its indicators; local ones are of one organisation',
  'assignments.pilotId': 'what is assigned to whom is known to all members by the comparisons',
  'solutions.pilotId': 'a pilot continues a solution of a contest of its own organisation',
  'cooperations.solutionId': 'nobody removes a solution',
  'checks.indicatorId': 'all members read the checks',
  'checks.otherIndicatorId': 'all members read the checks',
  'enrolments.moduleId': 'all members read the enrolments',
  'disseminationPlans.objectiveId': 'all members read all plans',
  'meetingAttendances.meetingId': 'removed with the meeting',
  'agendaItems.meetingId': 'removed with the meeting',
  'meetingDecisions.meetingId': 'written by the lead partner alone',
  'meetingDecisions.agendaItemId': 'written by the lead partner alone',
  'moments.meetingId': 'written by the lead partner alone',
  'attachments.workPlanItemId': 'the lead partner, who alone removes items, reads all files of the work plan',
  'indicators.workPlanItemId': 'the lead partner, who alone removes items, reads all indicators',
  'evaluations.pilotId': 'cleared when the pilot is removed or the partner leaves (pilots.hooks)',
  'evaluations.revisesId': 'what was issued is not removed',
  'evaluations.firstEditionId': 'what was issued is not removed',
  'recommendations.evaluationId': 'a draft is removed with its recommendations, by the author of both',
  'annotations.indicatorId': 'removed with the indicator (indicators.hooks)',
  'annotations.pilotId': 'removed with the pilot (pilots.hooks)',
  'pilots.workPlanItemId': 'the lead partner, who alone removes items, reads all pilots',
};

/** Periods are removed by the lead partner, who knows that a draft exists. */
const isKnownToTheLeadPartner = (to: ResourceName) => to === 'periods';

function crossTenantKeysOf(name: ResourceName): string[] {
  const { fields, table } = resourceOf(name);
  if (table.keepsHistory) return [];
  return Object.entries(fields).flatMap(([field, schema]) => {
    const { to, kind } = metaOf(schema);
    if (to === undefined || kind !== 'ref' || to === 'organisations' || to === 'users' || isKnownToTheLeadPartner(to)) return [];
    return table.sameOrganisation?.some((each) => each === field) ? [] : [`${name}.${field}`];
  });
}

test('of each foreign key to another tenant it is known why a hidden row never blocks', () => {
  expect(resourceNames.flatMap(crossTenantKeysOf).toSorted()).toEqual(Object.keys(whyNoHiddenRowBlocks).toSorted());
});
