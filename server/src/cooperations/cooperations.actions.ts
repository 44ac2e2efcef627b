import type { SystemStore } from '@pilotage/db';
import { type Cooperation, cooperationMachine, resources } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { answerFields, answerLocks, type CooperationContact, finishAnswer } from './answerCooperation.ts';
import { findPublishedSolution } from './findPublishedSolution.ts';

const answerBody = versionBody.extend({ answer: resources.cooperations.fields.answer.optional() });

const locks = ({ record }: { record: Cooperation }) => answerLocks(record);
const notify = ({ store, record }: TransitionContext<'cooperations'>) => finishAnswer(store, record);

/** The person who accepts shares the own address. The applicant's address is shared by the applicant alone. */
async function contactOf(system: SystemStore, userId: number): Promise<CooperationContact> {
  const { name, email } = await system.get('users', userId);
  return { name, email };
}

const acceptCooperation = transition({
  resource: 'cooperations',
  action: 'accept',
  machine: cooperationMachine,
  summary: 'Accept a cooperation request; each side reads the contact of the other',
  body: answerBody,
  locks,
  async assertState({ system, record }) {
    if (!(await findPublishedSolution(system, record.solutionId))) throw new Problem('invalidState');
  },
  async apply({ store, system, body: { answer = null } }) {
    if (store.actor.role === 'system') throw new Problem('forbidden');
    return { changes: answerFields({ contact: await contactOf(system, store.actor.userId), answer }, store.now()) };
  },
  notify,
});

const declineCooperation = transition({
  resource: 'cooperations',
  action: 'decline',
  machine: cooperationMachine,
  summary: 'Decline a cooperation request; no contact is shared',
  body: answerBody,
  locks,
  apply: ({ store, body: { answer = null } }) => ({ changes: answerFields({ contact: null, answer }, store.now()) }),
  notify,
});

const withdrawCooperation = transition({
  resource: 'cooperations',
  action: 'withdraw',
  machine: cooperationMachine,
  summary: 'Withdraw a cooperation request that has no answer yet',
  body: versionBody,
  locks,
  async apply({ store, record }) {
    await store.internal.linkTokens.deleteOfSubject('cooperationAnswer', record.id);
    return {};
  },
});

export const cooperationRoutes = [acceptCooperation, declineCooperation, withdrawCooperation] as const;
