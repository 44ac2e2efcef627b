import { createHash } from 'node:crypto';
import { DatabaseError, type Store } from '@pilotage/db';
import { deserializeBody, serializeBody } from '../responses/bodySerializer.ts';
import { Problem } from '../problem.ts';
import type { RouteResponse, RouteRequest } from '../route.ts';

const retentionMs = 24 * 60 * 60 * 1000;
const keyPattern = /^[\x21-\x7e]{1,200}$/;

const sha256 = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

interface IdempotentRequest {
  keyHash: string;
  requestHash: string;
  validSince: string;
}

/** The hashes of key and request; null without the header `Idempotency-Key`. Throws 400 for a malformed key. */
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

/** Reads a record by its id, for a response that was too long to be stored. */
type RecordReader = (id: number) => Promise<unknown>;

const readNothing: RecordReader = async () => null;

/**
 * The stored response of the key, if it has not expired. Throws `idempotencyReused` for another request under the same key, and
 * `answerNotKept` if the stored response cannot be restored.
 */
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

/** The stored response of the request's key, for actions with expensive checks; null if there is none yet. */
export async function findIdempotentResponse(store: Store, request: RouteRequest, path: string): Promise<RouteResponse | null> {
  const idempotent = idempotentRequestOf(store, request, path);
  return idempotent && (await replayResponse(store, idempotent, readNothing)).response;
}

const isDuplicateKey = (error: unknown) => error instanceof DatabaseError && error.fault === 'duplicate';

/**
 * Handles a POST with an `Idempotency-Key` once; each repetition gets the first response. The key is reserved in the
 * transaction of the effect, so a refused or failed attempt does not use it up.
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
    // A concurrent request had reserved the key and has finished: its response is stored now.
    const repeated = isReserving && isDuplicateKey(error) ? await replayResponse(store, idempotent, read) : null;
    if (repeated?.response) return repeated.response;
    throw error;
  }
}
