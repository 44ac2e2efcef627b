import { connectionOf, deleteLinkTokens, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { type Cooperation, cooperationMachine, resources } from '@pilotage/shared';
import type { z } from 'zod';
import { readActionBody, versionBody } from '../http/readActionBody.ts';
import { resolveTransition } from '../http/resolveTransition.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { answerCooperation, type CooperationContact, lockCooperation } from './answerCooperation.ts';
import { findPublishedSolution } from './findPublishedSolution.ts';

const answerBody = versionBody.extend({ answer: resources.cooperations.fields.answer.optional() });

interface TransitionBody {
  version: number;
  answer?: string | null | undefined;
}

interface CooperationTransition<T extends TransitionBody> {
  action: 'accept' | 'decline' | 'withdraw';
  body: z.ZodType<T>;
  work: (store: Store, cooperation: Cooperation, body: T) => Promise<Cooperation>;
}

async function transitionCooperation<T extends TransitionBody>(
  request: RouteRequest,
  store: Store,
  { action, body, work }: CooperationTransition<T>,
) {
  const id = idOf(request);
  const { solutionId } = await store.getAuthorized('cooperations', id, action);
  const { version, parse: parsed } = readActionBody(request, body);
  const record = await store.transaction(async (store) => {
    await lockCooperation(systemStoreOf(store), { id, solutionId });
    const cooperation = await store.getAuthorized('cooperations', id, action);
    resolveTransition(cooperationMachine, cooperation, { action, version });
    return work(store, cooperation, parsed());
  });
  return { status: 200, body: record };
}

/** Who answers shares the own address: how to reach the applicant nobody but the applicant shares. */
async function contactOf(system: SystemStore, userId: number): Promise<CooperationContact> {
  const { name, email } = await system.get('users', userId);
  return { name, email };
}

const acceptTransition: CooperationTransition<TransitionBody> = {
  action: 'accept',
  body: answerBody,
  work: async (store, cooperation, { answer = null }) => {
    if (store.actor.role === 'system') throw new Problem('forbidden');
    const system = systemStoreOf(store);
    if (!(await findPublishedSolution(system, cooperation.solutionId))) throw new Problem('invalidState');
    const contact = await contactOf(system, store.actor.userId);
    return answerCooperation(store, { cooperation, contact, answer });
  },
};

const declineTransition: CooperationTransition<TransitionBody> = {
  action: 'decline',
  body: answerBody,
  work: (store, cooperation, { answer = null }) => answerCooperation(store, { cooperation, contact: null, answer }),
};

const withdrawTransition: CooperationTransition<TransitionBody> = {
  action: 'withdraw',
  body: versionBody,
  work: async (store, { id, version }) => {
    await deleteLinkTokens(connectionOf(store), 'cooperationAnswer', id);
    return store.update('cooperations', { id, version }, { state: 'withdrawn' }, 'withdraw');
  },
};

const transitionRoute = (transition: CooperationTransition<TransitionBody>, summary: string) =>
  guardedRoute({
    method: 'post',
    path: `/api/cooperations/:id/${transition.action}`,
    summary,
    access: { resource: 'cooperations', action: transition.action },
    in: transition.body,
    out: resources.cooperations.read,
    status: 200,
    handle: (request, { store }) => transitionCooperation(request, store, transition),
  });

export const cooperationRoutes = [
  transitionRoute(acceptTransition, 'Accept to work together: both sides learn how to reach each other, once'),
  transitionRoute(declineTransition, 'Decline to work together; nobody learns how to reach anybody'),
  transitionRoute(withdrawTransition, 'Take back a request that waits for its answer'),
];
