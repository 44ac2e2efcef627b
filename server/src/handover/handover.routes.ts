import { deriveSlug, handoverPackSchema, documentFormats } from '@pilotage/shared';
import type { Store } from '@pilotage/db';
import { documentResponse, parseDocumentFormat } from '../documents/documentFormats.ts';
import { parseLanguage } from '../meetings/minutes/minutesTexts.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { guardedRoute } from '../http/route.ts';
import { buildHandoverDocument } from './buildHandoverDocument.ts';
import { findHandoverScope } from './handoverScope.ts';
import { loadHandoverPack } from './loadHandoverPack.ts';

/** Whoever keeps an organisation's tasks takes over from somebody, or hands over. */
const access = { resource: 'tasks', action: 'complete' } as const;

async function readPack(store: Store, query: URLSearchParams) {
  return loadHandoverPack(store, await findHandoverScope(store, query));
}

/** The handover pack, as its reader may read it. */
export const handoverRoutes = (publicUrl: string) =>
  [
    guardedRoute({
      method: 'get',
      path: '/api/handover',
      summary: 'Read what an officer who takes over needs: open points, deadlines, people and where everything is',
      cost: expensiveRequestCost,
      access,
      query: ['organisation'],
      out: handoverPackSchema,
      status: 200,
      errorStatuses: [404],
      handle: async ({ query }, { store }) => ({ status: 200, body: await readPack(store, query) }),
    }),
    guardedRoute({
      method: 'get',
      path: '/api/handover/document',
      summary: 'Download the handover pack as a PDF or for a word processor',
      cost: expensiveRequestCost,
      access,
      query: ['organisation', 'format', 'language'],
      queryValues: { format: documentFormats },
      respondsWithFile: true,
      out: null,
      status: 200,
      errorStatuses: [404],
      handle: async ({ query }, { store }) => {
        const format = parseDocumentFormat(query);
        // It is written in English until there are translations, as minutes are.
        parseLanguage(query);
        const pack = await readPack(store, query);
        const organisations = await store.all('organisations', { fields: ['name', 'shortName'] });
        const names = new Map(organisations.map(({ id, name, shortName }) => [id, shortName ?? name]));
        const organisationName = (id: number) => names.get(id) ?? String(id);
        const { timeZone } = await store.get('consortium', 1);
        const document = buildHandoverDocument({ pack, organisationName, timeZone, publicUrl });
        return documentResponse(deriveSlug(document.title), format, document);
      },
    }),
  ] as const;
