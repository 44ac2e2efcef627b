import type { FieldProblems } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { Problem } from '../http/problem.ts';
import { notifyOwner } from './notifyOwner.ts';

/** States in which a request cannot be repeated. */
export const activeCooperationStates = ['asked', 'accepted'] as const;

/** An organisation requests cooperation on a published solution once; the server sets both sides. */
export const cooperationHooks: ResourceHooks<'cooperations'> = {
  async locks(_, { solutionId }) {
    return solutionId === undefined ? [] : [['solutions', solutionId]];
  },
  async computeFields({ actor, system, after: { solutionId } }) {
    const [solution] = solutionId === undefined ? [] : await system.all('solutions', { where: { id: solutionId } });
    if (!solution || actor.role === 'system') return {};
    const { name, email } = await system.get('users', actor.userId);
    return { ownerOrganisationId: solution.organisationId, askedById: actor.userId, askerName: name, askerEmail: email };
  },
  async assertAllowed({ system, after: { solutionId, organisationId } }) {
    if (solutionId === undefined || organisationId === undefined || organisationId === null) return;
    const asked = await system.all('cooperations', {
      where: { solutionId, organisationId, state: activeCooperationStates },
      fields: [],
    });
    if (asked.length > 0) throw new Problem('duplicate');
  },
  async validate({ system, after: { solutionId, organisationId } }): Promise<FieldProblems> {
    const [solution] = solutionId === undefined ? [] : await system.all('solutions', { where: { id: solutionId } });
    if (!solution) return {};
    if (!solution.published || solution.state !== 'submitted') return { solutionId: { code: 'cooperations.notPublished' } };
    return solution.organisationId === organisationId ? { solutionId: { code: 'cooperations.ownSolution' } } : {};
  },
  async afterInsert({ system, after: { id } }) {
    await notifyOwner(system, await system.get('cooperations', id));
  },
};
