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
  /** Whether judging must still run, or must have ended. */
  when: JudgingPhase;
  schema: z.ZodType<B>;
  work: (context: JudgingContext<B>) => Promise<{ changes?: Partial<NewRecord<'contests'>>; result: T }>;
}

/**
 * One step of a contest's judging, in one transaction that holds the contest's row: who gives, scores, ends and decides follow one
 * after the other. Answers the contest and what the work tells.
 */
export async function runJudgingTransition<B extends { version: number }, T>(
  request: RouteRequest,
  store: Store,
  { action, when, schema, work }: JudgingTransition<B, T>,
): Promise<{ contest: Contest; result: T }> {
  const id = idOf(request);
  await store.getAuthorized('contests', id, action);
  const { version, parse: parsed } = readActionBody(request, schema);
  return store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('contests', id);
    const contest = await store.getAuthorized('contests', id, action);
    const { to } = resolveTransition(contestMachine, contest, { action, version });
    assertJudgingPhase(contest, when);
    const { changes, result } = await work({ store, system, contest, body: parsed() });
    return { contest: await store.update('contests', { id, version }, { ...changes, state: to }, action), result };
  });
}
