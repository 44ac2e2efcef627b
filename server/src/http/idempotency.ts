import { createHash } from 'node:crypto';
import { connectionOf, DatabaseError, forgetAnswer, keptAnswer, reserveAnswer, type Store, writeAnswer } from '@pilotage/db';
import { keptBody, keptForm } from './keptBody.ts';
import { Problem } from './problem.ts';
import type { Answer, Request } from './route.ts';

const keptFor = 24 * 60 * 60 * 1000;
const keyForm = /^[\x21-\x7e]{1,200}$/;

const sha256 = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

interface Asked {
  hash: string;
  request: string;
  since: string;
}

/** What the request asks for by its key; null where it has none. */
function askedOf(store: Store, request: Request, path: string): Asked | null {
  const key = request.header('idempotency-key');
  if (key === undefined) return null;
  if (!keyForm.test(key))
    throw new Problem('malformed', { detail: 'The Idempotency-Key must be 1 to 200 printable characters.' });
  const who = store.actor.role === 'system' ? 'system' : `${store.actor.userId}/${store.actor.id}`;
  return {
    hash: sha256(who, path, key),
    request: sha256(JSON.stringify(request.body ?? null)),
    since: new Date(Date.parse(store.now()) - keptFor).toISOString(),
  };
}

/** Reads what an answer too long to be kept was about, by its id. */
type ReadAgain = (id: number) => Promise<unknown>;

const nothing: ReadAgain = async () => null;

/** The first answer under the key, if there is one that is not too old; `isOver` where it is. */
async function replay(store: Store, asked: Asked, read: ReadAgain): Promise<{ answer: Answer | null; isOver: boolean }> {
  const kept = await keptAnswer(connectionOf(store), asked.hash);
  if (!kept) return { answer: null, isOver: false };
  if (kept.createdAt <= asked.since) return { answer: null, isOver: true };
  if (kept.request !== asked.request) throw new Problem('idempotencyReused');
  const found = await keptBody(kept.body, (id) => read(id).catch(() => null));
  if (!found) throw new Problem('answerNotKept');
  return { answer: { status: kept.status, body: found.body }, isOver: false };
}

/** The first answer under the request's key, for whoever has to judge much before doing anything; null where there is none yet. */
export async function firstAnswer(store: Store, request: Request, path: string): Promise<Answer | null> {
  const asked = askedOf(store, request, path);
  return asked && (await replay(store, asked, nothing)).answer;
}

const isTaken = (error: unknown) => error instanceof DatabaseError && error.fault === 'duplicate';

/**
 * Answers a POST that carries an Idempotency-Key: done once, and every repetition gets the first answer. The key is taken
 * in the transaction of the effect, so a refused or broken attempt does not use it up.
 */
export async function answeredOnce(
  store: Store,
  request: Request,
  path: string,
  work: (store: Store) => Promise<Answer>,
  read: ReadAgain = nothing,
): Promise<Answer> {
  const asked = askedOf(store, request, path);
  if (asked === null) return work(store);
  const now = store.now();
  const first = await replay(store, asked, read);
  if (first.answer) return first.answer;
  let taken = false;
  try {
    return await store.transaction(async (store) => {
      taken = true;
      if (first.isOver) await forgetAnswer(connectionOf(store), asked.hash, asked.since);
      await reserveAnswer(connectionOf(store), asked.hash, asked.request, now);
      taken = false;
      const answer = await work(store);
      await writeAnswer(connectionOf(store), asked.hash, answer.status, keptForm(answer.body));
      return answer;
    });
  } catch (error) {
    // Only the key itself was taken: whoever held it has ended, and its answer is there.
    const again = taken && isTaken(error) ? await replay(store, asked, read) : null;
    if (again?.answer) return again.answer;
    throw error;
  }
}
