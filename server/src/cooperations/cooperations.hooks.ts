import type { FieldProblems } from '@pilotage/shared';
import type { Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';
import { tellOwner } from './tellOwner.ts';

/** What is asked once is not asked again while it waits or lives. */
export const running = ['asked', 'accepted'] as const;

/** An organisation asks once to work on a published solution; who asks, and who is to answer, is known to the server. */
export const cooperationHooks: Hooks<'cooperations'> = {
  async guards(_, { solutionId }) {
    return solutionId === undefined ? [] : [['solutions', solutionId]];
  },
  async derive({ actor, system, after: { solutionId } }) {
    const [solution] = solutionId === undefined ? [] : await system.all('solutions', { where: { id: solutionId } });
    if (!solution || actor.role === 'system') return {};
    const { name, email } = await system.get('users', actor.userId);
    return { ownerOrganisationId: solution.organisationId, askedById: actor.userId, askerName: name, askerEmail: email };
  },
  async permit({ system, after: { solutionId, organisationId } }) {
    if (solutionId === undefined || organisationId === undefined || organisationId === null) return;
    const asked = await system.all('cooperations', { where: { solutionId, organisationId, state: running }, fields: [] });
    if (asked.length > 0) throw new Problem('duplicate');
  },
  async check({ system, after: { solutionId, organisationId } }): Promise<FieldProblems> {
    const [solution] = solutionId === undefined ? [] : await system.all('solutions', { where: { id: solutionId } });
    if (!solution) return {};
    if (!solution.published || solution.state !== 'submitted') return { solutionId: { code: 'cooperations.notPublished' } };
    return solution.organisationId === organisationId ? { solutionId: { code: 'cooperations.ownSolution' } } : {};
  },
  async afterInsert({ system, after: { id } }) {
    await tellOwner(system, await system.get('cooperations', id));
  },
};
