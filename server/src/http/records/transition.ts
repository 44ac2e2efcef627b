import { Conflict, type NewRecord, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { type Action, type FieldProblems, type RecordOf, type ResourceName, resourceOf } from '@pilotage/shared';
import type { z } from 'zod';
import type { RowLock } from './hooks.ts';
import { lockRows } from './lockRows.ts';
import { createValidationProblem, Problem } from '../problem.ts';
import { readActionBody } from './readActionBody.ts';
import { idOf } from './resourceRoutes.ts';
import { toKebabCase } from './toKebabCase.ts';
import { guardedRoute, type GuardedRoute, type RouteRequest } from '../route.ts';

/** The state machine of a resource, as `createStateMachine` of the contract makes it. */
interface TransitionTable {
  find(state: string, action: string): { to: string } | undefined;
}

/** What each step of a transition works with: the record as it is once its rows are locked. */
export interface TransitionContext<N extends ResourceName> {
  /** The actor's store, inside the transaction. */
  store: Store;
  system: SystemStore;
  record: RecordOf<N>;
}

export type TransitionInput<N extends ResourceName, B> = TransitionContext<N> & { body: B };

interface TransitionEffect<N extends ResourceName, R> {
  /** Fields that change beside the state. */
  changes?: Partial<NewRecord<N>>;
  /** What the route answers in place of the record. */
  result?: R;
}

/**
 * An action that moves a record on, or that only its state allows. From this declaration come the route, its description, the order of
 * refusals, the locks, the version and the audit event.
 */
export interface TransitionDeclaration<N extends ResourceName, B extends { version: number }, R> {
  resource: N;
  action: Action;
  /** From which states the action leads where; without it the state stays, and `assertState` says when the action is allowed. */
  machine?: TransitionTable;
  summary: string;
  body: z.ZodType<B>;
  /** The response, where it is not the record. */
  out?: z.ZodType<R>;
  cost?: number;
  errorStatuses?: readonly number[];
  /** Rows to lock first, in this order, read before the transaction; the record's own row unless given. */
  locks?(context: { system: SystemStore; record: RecordOf<N> }): readonly RowLock[] | Promise<readonly RowLock[]>;
  /** Rows that can only be known once the first ones are locked. */
  lockMore?(system: SystemStore, context: { record: RecordOf<N>; locks: readonly RowLock[] }): Promise<void>;
  /** Throws 403 or 423. */
  assertAllowed?(context: TransitionContext<N>): Promise<void>;
  /** Throws 409 where something beside the record's own state forbids the action. */
  assertState?(context: TransitionContext<N>): void | Promise<void>;
  /** What is wrong with a body that fits its schema, field by field. */
  validate?(input: TransitionInput<N, B>): FieldProblems | Promise<FieldProblems>;
  /** Writes what belongs to the transition; the record itself is written with the changes that it returns. */
  apply?(input: TransitionInput<N, B>): TransitionEffect<N, R> | Promise<TransitionEffect<N, R>>;
  /** Runs once the record is written: notices and mails, in the same transaction. */
  notify?(context: TransitionContext<N>): Promise<unknown>;
}

const readState = (record: object): string => ('state' in record ? String(record.state) : '');

/** The state that the action leads to, or null where it leaves the state. Throws 409 where the record's state does not allow the action. */
function findTarget(machine: TransitionTable | undefined, record: object, action: string): string | null {
  if (!machine) return null;
  const transition = machine.find(readState(record), action);
  if (!transition) throw new Problem('invalidState');
  return transition.to;
}

/** Runs the declared transition. Refusals in this order: 404, 403, 428, then under the locks 404, 403, 423, 409 invalidState, 409 version, 422. */
async function runTransition<N extends ResourceName, B extends { version: number }, R>(
  declaration: TransitionDeclaration<N, B, R>,
  request: RouteRequest,
  outerStore: Store,
): Promise<RecordOf<N> | R> {
  const { resource, action, machine } = declaration;
  const id = idOf(request);
  const seen = await outerStore.getAuthorized(resource, id, action);
  const actionBody = readActionBody(request, declaration.body);
  const locks = (await declaration.locks?.({ system: systemStoreOf(outerStore), record: seen })) ?? [[resource, id]];
  return outerStore.transaction(async (store) => {
    const system = systemStoreOf(store);
    await lockRows(system, locks);
    await declaration.lockMore?.(system, { record: seen, locks });
    const record = await store.getAuthorized(resource, id, action);
    const context = { store, system, record };
    await declaration.assertAllowed?.(context);
    const to = findTarget(machine, record, action);
    await declaration.assertState?.(context);
    if (record.version !== actionBody.version) throw new Conflict(record);
    const input = { ...context, body: actionBody.parse() };
    const problems = (await declaration.validate?.(input)) ?? {};
    if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
    const { changes = {}, result } = (await declaration.apply?.(input)) ?? {};
    const written = to === null ? changes : Object.assign({}, changes, { state: to });
    const after = await store.update(resource, { id, version: actionBody.version }, written, action);
    await declaration.notify?.({ store, system, record: after });
    return result ?? after;
  });
}

/** The route of a transition: `POST /api/<resource>/:id/<action>`. */
export function transition<N extends ResourceName, B extends { version: number }, R = never>(
  declaration: TransitionDeclaration<N, B, R>,
): GuardedRoute {
  const { resource, action, summary, body, cost, errorStatuses } = declaration;
  return guardedRoute({
    method: 'post',
    path: `/api/${resource}/:id/${toKebabCase(action)}`,
    summary,
    access: { resource, action },
    in: body,
    out: declaration.out ?? resourceOf(resource).read,
    status: 200,
    ...(cost === undefined ? {} : { cost }),
    ...(errorStatuses === undefined ? {} : { errorStatuses }),
    handle: async (request, { store }) => ({ status: 200, body: await runTransition(declaration, request, store) }),
  });
}
