import { type NewRecord, type Store, type SystemStore, systemOf } from '@pilotage/db';
import { type Contest, contestMachine } from '@pilotage/shared';
import type { z } from 'zod';
import { actionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { idOf } from '../http/resourceRoutes.ts';
import type { Request } from '../http/route.ts';
import { assertJudging, type When } from './assertJudging.ts';

export interface Judged<B> {
  store: Store;
  system: SystemStore;
  contest: Contest;
  body: B;
}

interface Step<B, T> {
  action: 'assign' | 'remind' | 'endJudging' | 'decide' | 'archive';
  /** Whether judging must still run, or must have ended. */
  when: When;
  schema: z.ZodType<B>;
  work: (judged: Judged<B>) => Promise<{ changes?: Partial<NewRecord<'contests'>>; told: T }>;
}

/**
 * One step of a contest's judging, in one transaction that holds the contest's row: who gives, scores, ends and decides follow one
 * after the other. Answers the contest and what the work tells.
 */
export async function judgingStep<B extends { version: number }, T>(
  request: Request,
  store: Store,
  { action, when, schema, work }: Step<B, T>,
): Promise<{ contest: Contest; told: T }> {
  const id = idOf(request);
  await store.target('contests', id, action);
  const { version, parsed } = actionBody(request, schema);
  return store.transaction(async (store) => {
    const system = systemOf(store);
    await system.guard('contests', id);
    const contest = await store.target('contests', id, action);
    const { to } = permittedStep(contestMachine, contest, { action, version });
    assertJudging(contest, when);
    const { changes, told } = await work({ store, system, contest, body: parsed() });
    return { contest: await store.update('contests', { id, version }, { ...changes, state: to }, action), told };
  });
}
