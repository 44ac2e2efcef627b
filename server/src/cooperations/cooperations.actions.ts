import { connectionOf, endLinks, type Store, type SystemStore, systemOf } from '@pilotage/db';
import { type Cooperation, cooperationMachine, resources } from '@pilotage/shared';
import type { z } from 'zod';
import { actionBody, versionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { answerCooperation, type Contact, holdCooperation } from './answerCooperation.ts';
import { publishedSolution } from './publishedSolution.ts';

const answerBody = versionBody.extend({ answer: resources.cooperations.fields.answer.optional() });

interface Body {
  version: number;
  answer?: string | null | undefined;
}

interface Step<T extends Body> {
  action: 'accept' | 'decline' | 'withdraw';
  body: z.ZodType<T>;
  work: (store: Store, cooperation: Cooperation, body: T) => Promise<Cooperation>;
}

async function step<T extends Body>(request: Request, store: Store, { action, body, work }: Step<T>) {
  const id = idOf(request);
  const { solutionId } = await store.target('cooperations', id, action);
  const { version, parsed } = actionBody(request, body);
  const record = await store.transaction(async (store) => {
    await holdCooperation(systemOf(store), { id, solutionId });
    const cooperation = await store.target('cooperations', id, action);
    permittedStep(cooperationMachine, cooperation, { action, version });
    return work(store, cooperation, parsed());
  });
  return { status: 200, body: record };
}

/** Who answers shares the own address: how to reach the applicant nobody but the applicant shares. */
async function contactOf(system: SystemStore, userId: number): Promise<Contact> {
  const { name, email } = await system.get('users', userId);
  return { name, email };
}

const accept: Step<Body> = {
  action: 'accept',
  body: answerBody,
  work: async (store, cooperation, { answer = null }) => {
    if (store.actor.role === 'system') throw new Problem('forbidden');
    const system = systemOf(store);
    if (!(await publishedSolution(system, cooperation.solutionId))) throw new Problem('state');
    const contact = await contactOf(system, store.actor.userId);
    return answerCooperation(store, { cooperation, contact, answer });
  },
};

const decline: Step<Body> = {
  action: 'decline',
  body: answerBody,
  work: (store, cooperation, { answer = null }) => answerCooperation(store, { cooperation, contact: null, answer }),
};

const withdraw: Step<Body> = {
  action: 'withdraw',
  body: versionBody,
  work: async (store, { id, version }) => {
    await endLinks(connectionOf(store), 'cooperationAnswer', id);
    return store.update('cooperations', { id, version }, { state: 'withdrawn' }, 'withdraw');
  },
};

const route = (of: Step<Body>, summary: string) =>
  guardedRoute({
    method: 'post',
    path: `/api/cooperations/:id/${of.action}`,
    summary,
    access: { resource: 'cooperations', action: of.action },
    in: of.body,
    out: resources.cooperations.read,
    status: 200,
    handle: (request, { store }) => step(request, store, of),
  });

export const cooperationRoutes = [
  route(accept, 'Accept to work together: both sides learn how to reach each other, once'),
  route(decline, 'Decline to work together; nobody learns how to reach anybody'),
  route(withdraw, 'Take back a request that waits for its answer'),
];
