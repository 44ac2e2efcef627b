import type { Stores } from '@pilotage/db';
import { createElement } from 'react';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { Problem } from '../http/problem.ts';
import { parseRecordId } from '../http/requests/recordId.ts';
import { referralParameters } from '../http/requests/referralParameters.ts';
import { publicRoute, type RouteRequest } from '../http/route.ts';
import { readNewsPicture } from '../news/readNewsPicture.ts';
import { NewsItemPage } from './pages/NewsItemPage.tsx';
import { NewsPage } from './pages/NewsPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { findPublicNews, listPublicNews, publicNews } from './publicNews.ts';
import { renderNewsFeed } from './renderNewsFeed.tsx';
import { renderJson, renderPage } from './renderResponse.ts';
import { createResponseCache, type RenderedResponse, type ResponseCache } from './responseCache.ts';

interface PublicNewsDependencies {
  stores: Stores;
  files: FileStorage;
  publicUrl: string;
  /** How long a response is cached, in ms. */
  ttlMs: number;
  /** The cache of the frequently used pages. */
  cache: ResponseCache;
}

const pagePattern = /^[1-9]\d{0,3}$/;

/** The requested page; null where it is none. */
function parsePage({ query }: RouteRequest): number | null {
  const page = query.get('page') ?? '1';
  return pagePattern.test(page) ? Number(page) : null;
}

const parseId = ({ params }: RouteRequest): number | null => parseRecordId(params.id ?? '');

/** Routes for published news: pages, pictures and the feed. */
export function publicNewsRoutes({ stores, files, publicUrl, ttlMs, cache }: PublicNewsDependencies) {
  const reader = stores.visitor();
  const system = stores.system();
  // Of their own, so that they cannot evict the frequently used pages.
  const newsCache = createResponseCache(ttlMs);
  const getConsortiumName = async () => (await reader.get('consortium', 1)).name;
  const renderNotFound = async () => renderPage(createElement(NotFoundPage, { consortium: await getConsortiumName() }), 404);

  async function renderNewsPage(page: number): Promise<RenderedResponse> {
    const results = await listPublicNews(reader, page);
    if (page > results.pages) return renderNotFound();
    const address = `${publicUrl}/public/news${page === 1 ? '' : `?page=${page}`}`;
    return renderPage(createElement(NewsPage, { results, consortium: await getConsortiumName(), address }));
  }

  async function renderNewsItemPage(id: number, language: string): Promise<RenderedResponse> {
    const item = await findPublicNews(reader, id, language);
    // Another language than those of the item has no page.
    if (!item || (language !== '' && item.language !== language)) return renderNotFound();
    const address = `${publicUrl}/public/news/${id}${language === '' ? '' : `?language=${language}`}`;
    return renderPage(createElement(NewsItemPage, { item, consortium: await getConsortiumName(), address }));
  }

  return [
    publicRoute({
      method: 'get',
      path: '/public/news',
      summary: 'Show the published news',
      access: 'public',
      query: ['page', ...referralParameters],
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      handle: (request) => {
        const page = parsePage(request);
        if (page === null) return newsCache.respond(request, 'no page', renderNotFound);
        return (page === 1 ? cache : newsCache).respond(request, `/public/news ${page}`, () => renderNewsPage(page));
      },
    }),
    publicRoute({
      method: 'get',
      path: '/public/news.atom',
      summary: 'Follow the published news as Atom',
      access: 'public',
      respondsWithFile: true,
      fileType: 'application/atom+xml',
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/public/news.atom', async () => {
          const { news } = await listPublicNews(reader, 1);
          const consortium = await getConsortiumName();
          return { type: 'atom', status: 200, body: renderNewsFeed({ consortium, publicUrl, news, now: reader.now() }) };
        }),
    }),
    publicRoute({
      method: 'get',
      path: '/public/news/:id',
      summary: 'Show the page of a published news item',
      access: 'public',
      query: ['language', ...referralParameters],
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      handle: (request) => {
        const id = parseId(request);
        const language = request.query.get('language') ?? '';
        if (id === null) return newsCache.respond(request, 'no item', renderNotFound);
        return newsCache.respond(request, `/public/news/${id} ${language}`, () => renderNewsItemPage(id, language));
      },
    }),
    publicRoute({
      method: 'get',
      path: '/public/news/:id/:name',
      summary: 'Download a picture of a published news item',
      access: 'public',
      respondsWithFile: true,
      fileType: 'image/webp',
      out: null,
      status: 200,
      async handle(request) {
        const id = parseId(request);
        const hash = /^([0-9a-f]{64})\.webp$/.exec(request.params.name ?? '')?.[1];
        // A visitor reads the item, or its pictures are not there.
        const [item] = id === null || hash === undefined ? [] : await reader.all('newsItems', { where: { id }, fields: [] });
        if (!item || hash === undefined) throw new Problem('notFound');
        const bytes = await readNewsPicture(system, files, { id: item.id, hash });
        if (!bytes) throw new Problem('notFound');
        const headers = {
          'Content-Type': 'image/webp',
          // Not for ever: what is withdrawn must not be shown much longer.
          'Cache-Control': 'public, max-age=300',
          'Content-Security-Policy': "default-src 'none'",
        };
        return { status: 200, body: bytes, headers };
      },
    }),
    publicRoute({
      method: 'get',
      path: '/api/public/news',
      summary: 'List the published news, newest first, 20 a page',
      access: 'public',
      query: ['page'],
      out: publicNews,
      status: 200,
      handle: (request) => {
        const page = parsePage(request);
        if (page === null) throw new Problem('parameter', { detail: 'page: this must be the number of a page.' });
        return newsCache.respond(request, `/api/public/news ${page}`, async () => renderJson(await listPublicNews(reader, page)));
      },
    }),
  ];
}
