import { type FieldProblems, publicContestStates, takesPartInPilot, validateTask } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { findMembersOf } from './findMembersOf.ts';
import { notifyOfTask } from './notifyOfTask.ts';

type TaskCandidate = Candidate<'tasks'>;

const isPublic = (state: string): boolean => publicContestStates.some((each) => each === state);

async function canReadPilot({ system }: HookContext, pilotId: number, organisationId: number): Promise<boolean> {
  const [pilot] = await system.all('pilots', { where: { id: pilotId } });
  return pilot !== undefined && takesPartInPilot(pilot, organisationId);
}

async function canReadContest({ system }: HookContext, contestId: number, organisationId: number): Promise<boolean> {
  const [contest] = await system.all('contests', { where: { id: contestId } });
  if (!contest) return false;
  if (contest.organisationId === organisationId || isPublic(contest.state)) return true;
  const { kind } = await system.get('organisations', organisationId);
  return contest.organisationId === null && kind === 'lead';
}

async function canReadIndicator({ system }: HookContext, indicatorId: number, organisationId: number): Promise<boolean> {
  const [indicator] = await system.all('indicators', { where: { id: indicatorId } });
  return indicator !== undefined && (indicator.organisationId === null || indicator.organisationId === organisationId);
}

/** The lead partner reads more than the organisation that is to do the task. */
async function subjectProblems(context: HookContext, after: TaskCandidate): Promise<FieldProblems> {
  const { organisationId, pilotId, contestId, indicatorId } = after;
  if (organisationId === undefined) return {};
  const notTheirs = { code: 'tasks.subjectNotTheirs' as const };
  return {
    ...(pilotId && !(await canReadPilot(context, pilotId, organisationId)) ? { pilotId: notTheirs } : {}),
    ...(contestId && !(await canReadContest(context, contestId, organisationId)) ? { contestId: notTheirs } : {}),
    ...(indicatorId && !(await canReadIndicator(context, indicatorId, organisationId)) ? { indicatorId: notTheirs } : {}),
  };
}

/** A decision names its meeting, so that the task stands on the page of both. */
async function decisionProblems({ system }: HookContext, after: TaskCandidate): Promise<FieldProblems> {
  const { meetingId, meetingDecisionId } = after;
  if (typeof meetingDecisionId !== 'number') return {};
  const [decision] = await system.all('meetingDecisions', { where: { id: meetingDecisionId } });
  return decision && decision.meetingId !== meetingId ? { meetingDecisionId: { code: 'tasks.otherMeeting' } } : {};
}

/** A person outside of the organisation is answered like one who does not exist. */
async function assigneeProblems({ system }: HookContext, { organisationId, assigneeId }: TaskCandidate): Promise<FieldProblems> {
  if (organisationId === undefined || typeof assigneeId !== 'number') return {};
  return (await findMembersOf(system, organisationId)).has(assigneeId) ? {} : { assigneeId: { code: 'field.notFound' } };
}

/** A task names one thing that its organisation reads, and a member of it. Whom it is given to gets a notice. */
export const taskHooks: ResourceHooks<'tasks'> = {
  async computeFields({ actor, before, after: { organisationId } }) {
    if (before !== null) return {};
    return { givenByLeadPartner: actor.role === 'leadPartner' && organisationId !== actor.organisationId };
  },
  async validate(context) {
    const { before, after } = context;
    const isAssigneeNew = after.assigneeId !== (before?.assigneeId ?? null);
    return {
      ...(before === null ? await subjectProblems(context, after) : {}),
      ...(before === null ? await decisionProblems(context, after) : {}),
      ...validateTask(after),
      ...(isAssigneeNew ? await assigneeProblems(context, after) : {}),
    };
  },
  async afterInsert({ actor, system, after: { id } }) {
    await notifyOfTask(system, actor, { before: null, after: await system.get('tasks', id) });
  },
  async afterUpdate({ actor, system, before, after: { id } }) {
    await notifyOfTask(system, actor, { before, after: await system.get('tasks', id) });
  },
};
