import { type FieldProblems, maxRecommendations } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { isMemberOf } from './isMemberOf.ts';

/** Recommendations are written while their evaluation is a draft, and issued with it. */
export const recommendationHooks: ResourceHooks<'recommendations'> = {
  /** An evaluation of one organisation recommends to that organisation. */
  async defaultOwner(_, { evaluationId }, { store }) {
    if (typeof evaluationId !== 'number') return null;
    const [evaluation] = await store.all('evaluations', { where: { id: evaluationId } });
    return evaluation?.organisationId ?? null;
  },
  /** The issue of the evaluation waits, or this does. */
  async locks(_, { evaluationId }) {
    return evaluationId === undefined ? [] : [['evaluations', evaluationId]];
  },
  async computeFields({ actor, system, before, after: { evaluationId } }) {
    if (before !== null || actor.role === 'system') return {};
    if (evaluationId === undefined) return { evaluatorId: actor.userId };
    const { evaluatorId } = await system.get('evaluations', evaluationId);
    const others = await system.all('recommendations', { where: { evaluationId }, fields: ['number'] });
    return { evaluatorId, number: Math.max(0, ...others.map(({ number }) => number)) + 1 };
  },
  async assertAllowed({ system, before, after: { evaluationId } }) {
    if (before !== null && before.state !== 'draft') throw new Problem('invalidState');
    if (before !== null || evaluationId === undefined) return;
    const { state } = await system.get('evaluations', evaluationId);
    if (state !== 'draft') throw new Problem('invalidState');
  },
  async validate({ system, before, after: { evaluationId, evaluatorId = null, organisationId } }) {
    if (before !== null || evaluationId === undefined) return {};
    const evaluation = await system.get('evaluations', evaluationId);
    const problems: FieldProblems = {};
    if (organisationId !== undefined) {
      if (evaluation.organisationId !== null && evaluation.organisationId !== organisationId)
        problems.organisationId = { code: 'recommendations.otherOrganisation' };
      else if (await isMemberOf(system, evaluatorId, organisationId))
        problems.organisationId = { code: 'evaluations.ownOrganisation' };
    }
    if ((await system.count('recommendations', { evaluationId })) >= maxRecommendations)
      problems.evaluationId = { code: 'recommendations.tooMany', limit: maxRecommendations };
    return problems;
  },
};
