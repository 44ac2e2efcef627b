import { createHash } from 'node:crypto';
import { DatabaseError, type Store } from '@pilotage/db';
import { deserializeBody, serializeBody } from './bodySerializer.ts';
import { Problem } from './problem.ts';
import type { RouteResponse, RouteRequest } from './route.ts';

const retentionMs = 24 * 60 * 60 * 1000;
const keyPattern = /^[\x21-\x7e]{1,200}$/;

const sha256 = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

interface IdempotentRequest {
  keyHash: string;
  requestHash: string;
  validSince: string;
}

/** What the request asks for by its key; null where it has none. */
function idempotentRequestOf(store: Store, request: RouteRequest, path: string): IdempotentRequest | null {
  const key = request.header('idempotency-key');
  if (key === undefined) return null;
  if (!keyPattern.test(key))
    throw new Problem('malformed', { detail: 'The Idempotency-Key must be 1 to 200 printable characters.' });
  const actorKey = store.actor.role === 'system' ? 'system' : `${store.actor.userId}/${store.actor.id}`;
  return {
    keyHash: sha256(actorKey, path, key),
    requestHash: sha256(JSON.stringify(request.body ?? null)),
    validSince: new Date(Date.parse(store.now()) - retentionMs).toISOString(),
  };
}

/** Reads what an answer too long to be kept was about, by its id. */
type RecordReader = (id: number) => Promise<unknown>;

const readNothing: RecordReader = async () => null;

/** The first answer under the key, if there is one that is not too old; `isOver` where it is. */
async function replayResponse(
  store: Store,
  idempotent: IdempotentRequest,
  read: RecordReader,
): Promise<{ response: RouteResponse | null; isExpired: boolean }> {
  const stored = await store.internal.idempotencyKeys.findResponse(idempotent.keyHash);
  if (!stored) return { response: null, isExpired: false };
  if (stored.createdAt <= idempotent.validSince) return { response: null, isExpired: true };
  if (stored.request !== idempotent.requestHash) throw new Problem('idempotencyReused');
  const restored = await deserializeBody(stored.body, (id) => read(id).catch(() => null));
  if (!restored) throw new Problem('answerNotKept');
  return { response: { status: stored.status, body: restored.body }, isExpired: false };
}

/** The first answer under the request's key, for whoever has to judge much before doing anything; null where there is none yet. */
export async function findIdempotentResponse(store: Store, request: RouteRequest, path: string): Promise<RouteResponse | null> {
  const idempotent = idempotentRequestOf(store, request, path);
  return idempotent && (await replayResponse(store, idempotent, readNothing)).response;
}

const isDuplicateKey = (error: unknown) => error instanceof DatabaseError && error.fault === 'duplicate';

/**
 * Answers a POST that carries an Idempotency-Key: done once, and every repetition gets the first answer. The key is taken
 * in the transaction of the effect, so a refused or broken attempt does not use it up.
 */
export async function withIdempotency(
  store: Store,
  request: RouteRequest,
  path: string,
  handle: (store: Store) => Promise<RouteResponse>,
  read: RecordReader = readNothing,
): Promise<RouteResponse> {
  const idempotent = idempotentRequestOf(store, request, path);
  if (idempotent === null) return handle(store);
  const now = store.now();
  const first = await replayResponse(store, idempotent, read);
  if (first.response) return first.response;
  let isReserving = false;
  try {
    return await store.transaction(async (store) => {
      isReserving = true;
      if (first.isExpired) await store.internal.idempotencyKeys.releaseExpired(idempotent.keyHash, idempotent.validSince);
      await store.internal.idempotencyKeys.reserve(idempotent.keyHash, idempotent.requestHash, now);
      isReserving = false;
      const response = await handle(store);
      await store.internal.idempotencyKeys.storeResponse(idempotent.keyHash, response.status, serializeBody(response.body));
      return response;
    });
  } catch (error) {
    // Only the key itself was taken: whoever held it has ended, and its answer is there.
    const repeated = isReserving && isDuplicateKey(error) ? await replayResponse(store, idempotent, read) : null;
    if (repeated?.response) return repeated.response;
    throw error;
  }
}
