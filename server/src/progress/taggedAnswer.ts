import { connectionOf, dataVersion, type Store } from '@pilotage/db';
import { entityTag, isHeld } from '../http/entityTag.ts';
import type { Answer, Request } from '../http/route.ts';
import { type Setting, settingOf } from './question.ts';
import { standingOf } from './standing.ts';

const cached = { 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Accept-Encoding' };

/**
 * Answers with an ETag of the data's version, the viewer's membership and the day (what is due changes by itself), so
 * that an unchanged comparison costs one small read. The own figures change without the data's version: their tag is
 * that of the answer itself.
 */
export async function taggedAnswer(
  store: Store,
  request: Request,
  basis: string,
  work: (setting: Setting) => Promise<unknown>,
): Promise<Answer> {
  const membership = store.actor.role === 'system' ? 0 : store.actor.id;
  if (basis === 'own') {
    const body = await work(await settingOf(store));
    const tag = entityTag(`${membership} ${JSON.stringify(body)}`);
    return isHeld(request, tag)
      ? { status: 304, body: null, headers: { ...cached, ETag: tag } }
      : { status: 200, body, headers: { ...cached, ETag: tag } };
  }
  // Read first, and alone: what changes after it makes the tag older than the answer, never newer.
  const version = await dataVersion(connectionOf(store));
  const setting = await settingOf(store, standingOf(store, version));
  const tag = entityTag(`${version} ${membership} ${setting.today} ${request.query.toString()}`);
  if (isHeld(request, tag)) return { status: 304, body: null, headers: { ...cached, ETag: tag } };
  return { status: 200, body: await work(setting), headers: { ...cached, ETag: tag } };
}
