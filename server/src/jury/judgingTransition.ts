import { type NewRecord, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { type Contest, contestMachine } from '@pilotage/shared';
import type { z } from 'zod';
import { readActionBody } from '../http/readActionBody.ts';
import { resolveTransition } from '../http/resolveTransition.ts';
import { idOf } from '../http/resourceRoutes.ts';
import type { RouteRequest } from '../http/route.ts';
import { assertJudgingPhase, type JudgingPhase } from './assertJudgingPhase.ts';

export interface JudgingContext<B> {
  store: Store;
  system: SystemStore;
  contest: Contest;
  body: B;
}

interface JudgingTransition<B, T> {
  action: 'assign' | 'remind' | 'endJudging' | 'decide' | 'archive';
  /** The required phase of the judging. */
  when: JudgingPhase;
  schema: z.ZodType<B>;
  work: (context: JudgingContext<B>) => Promise<{ changes?: Partial<NewRecord<'contests'>>; result: T }>;
}

/**
 * Runs a transition of a judging in one transaction with a lock on the contest, so that assignments, scores, end and decision run
 * one after the other. Returns the updated contest and the result of `work`. Throws 403, 404, 409, 422 or 428.
 */
export async function runJudgingTransition<B extends { version: number }, T>(
  request: RouteRequest,
  store: Store,
  { action, when, schema, work }: JudgingTransition<B, T>,
): Promise<{ contest: Contest; result: T }> {
  const id = idOf(request);
  await store.getAuthorized('contests', id, action);
  const { version, parse } = readActionBody(request, schema);
  return store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('contests', id);
    const contest = await store.getAuthorized('contests', id, action);
    const { to } = resolveTransition(contestMachine, contest, { action, version });
    assertJudgingPhase(contest, when);
    const { changes, result } = await work({ store, system, contest, body: parse() });
    return { contest: await store.update('contests', { id, version }, { ...changes, state: to }, action), result };
  });
}
