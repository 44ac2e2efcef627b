import { auditedSystemStoreOf } from '@pilotage/db';
import { type FieldProblems, takesPartInPilot, validateEvaluation } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { isMemberOf } from './isMemberOf.ts';

type EvaluationCandidate = Candidate<'evaluations'>;

async function pilotProblems({ system }: HookContext, { organisationId, pilotId }: EvaluationCandidate): Promise<FieldProblems> {
  if (!organisationId || !pilotId) return {};
  const pilot = await system.get('pilots', pilotId);
  return takesPartInPilot(pilot, organisationId) ? {} : { pilotId: { code: 'evaluations.pilotNotTheirs' } };
}

async function periodProblems({ system }: HookContext, { periodId }: EvaluationCandidate): Promise<FieldProblems> {
  if (periodId === undefined) return {};
  const { state } = await system.get('periods', periodId);
  return state === 'planned' ? { periodId: { code: 'evaluations.periodPlanned' } } : {};
}

/** Evaluations are written by evaluators about others than their own organisation. What was issued stays as it was. */
export const evaluationHooks: ResourceHooks<'evaluations'> = {
  /** Without an organisation it is about the whole consortium. */
  defaultOwner: () => null,
  async locks(_, { id }) {
    return id === undefined ? [] : [['evaluations', id]];
  },
  async computeFields({ actor, system, before }) {
    if (before !== null || actor.role === 'system') return {};
    const { name } = await system.get('users', actor.userId);
    return { evaluatorId: actor.userId, evaluatorName: name };
  },
  async assertAllowed({ before }) {
    if (before !== null && before.state !== 'draft') throw new Problem('invalidState');
  },
  async validate(context) {
    const { system, after } = context;
    const isOwn = after.organisationId ? await isMemberOf(system, after.evaluatorId ?? null, after.organisationId) : false;
    return {
      ...validateEvaluation(after),
      ...(await pilotProblems(context, after)),
      ...(await periodProblems(context, after)),
      ...(isOwn ? { organisationId: { code: 'evaluations.ownOrganisation' as const } } : {}),
    };
  },
  /** The recommendations of a draft are drafts, too. */
  async beforeRemove({ store, system, before: { id } }) {
    const audited = auditedSystemStoreOf(store);
    for (const each of await system.all('recommendations', { where: { evaluationId: id }, fields: [] }))
      await audited.remove('recommendations', each.id);
  },
};
