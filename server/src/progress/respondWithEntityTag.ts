import type { RecordReader, Store } from '@pilotage/db';
import { entityTagOf, isNotModified } from '../http/responses/entityTag.ts';
import type { RouteResponse, RouteRequest } from '../http/route.ts';
import { type ProgressContext, loadProgressContext } from './progressQuery.ts';
import { parseAsOf, readerAsOf } from './parseAsOf.ts';
import { referenceDataOf } from './referenceDataCache.ts';

const cacheHeaders = { 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Accept-Encoding' };

/** What a question about progress is answered from. */
export interface ProgressSource extends ProgressContext {
  /** The instant as of which it is answered; null: as of now. */
  asOf: string | null;
  /** Reads the records as they are, or as they were at that instant. */
  reader: RecordReader;
}

/** The source of an answer that no tag is worked out for: nothing of it is cached. */
export async function loadProgressSource(store: Store, query: URLSearchParams): Promise<ProgressSource> {
  const asOf = await parseAsOf(store, query);
  const reader = readerAsOf(store, asOf);
  return { ...(await loadProgressContext(reader)), asOf, reader };
}

/**
 * Responds with an ETag of the data version, the membership, the day (due periods change with it) and the query, so that an
 * unchanged comparison (304) costs one small read. On the basis `own` drafts count, which do not raise the data version: the ETag
 * is computed from the body then. What is answered as of an instant may still change: a figure is withheld later.
 */
export async function respondWithEntityTag(
  store: Store,
  request: RouteRequest,
  basis: string,
  compute: (source: ProgressSource) => Promise<unknown>,
): Promise<RouteResponse> {
  const membership = store.actor.role === 'system' ? 0 : store.actor.id;
  if (basis === 'own') {
    const body = await compute(await loadProgressSource(store, request.query));
    const tag = entityTagOf(`${membership} ${JSON.stringify(body)}`);
    return isNotModified(request, tag)
      ? { status: 304, body: null, headers: { ...cacheHeaders, ETag: tag } }
      : { status: 200, body, headers: { ...cacheHeaders, ETag: tag } };
  }
  const asOf = await parseAsOf(store, request.query);
  const reader = readerAsOf(store, asOf);
  // Read before the data: a change in between makes the tag older than the body, never newer.
  const versions = await store.internal.dataVersion.readAll();
  const context = await loadProgressContext(reader, referenceDataOf(store, versions, asOf));
  const tag = entityTagOf(`${versions.comparisons} ${membership} ${context.today} ${request.query.toString()}`);
  if (isNotModified(request, tag)) return { status: 304, body: null, headers: { ...cacheHeaders, ETag: tag } };
  return { status: 200, body: await compute({ ...context, asOf, reader }), headers: { ...cacheHeaders, ETag: tag } };
}
