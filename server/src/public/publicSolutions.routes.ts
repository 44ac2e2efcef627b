import type { StoreReader, Stores } from '@pilotage/db';
import { createElement } from 'react';
import { LRUCache } from 'lru-cache';
import { normalizePeerAddress } from '../access/limits/normalizePeerAddress.ts';
import { createRateLimiter, consumePoints } from '../access/limits/rateLimiter.ts';
import { FairConcurrencyLimiter } from '../concurrency/fairConcurrencyLimiter.ts';
import { Problem } from '../http/problem.ts';
import { publicRoute, type RouteRequest } from '../http/route.ts';
import { CooperationPage } from './pages/CooperationPage.tsx';
import { cooperationScript, cooperationRequestScript } from './scripts/cooperation.script.ts';
import { type ResponseCache, type RenderedResponse, createResponseCache } from './responseCache.ts';
import { staticFileRoute, renderJson, renderPage } from './renderResponse.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import {
  findSolutions,
  publicSolution,
  findPublicSolution,
  publicSolutions,
  type SolutionFilterOptions,
  loadFilterOptions,
} from './publicSolutions.ts';
import { reportMailPageRoutes } from './reportMails.routes.ts';
import { SolutionPage } from './pages/SolutionPage.tsx';
import { SolutionsPage } from './pages/SolutionsPage.tsx';
import { referralParameters } from '../http/requests/referralParameters.ts';
import { canonicalQuery, type SolutionSearch, parseSolutionSearch, searchParameters } from './solutionSearch.ts';

interface PublicSolutionDependencies {
  stores: Stores;
  publicUrl: string;
  /** How long a response is cached, in ms. */
  ttlMs: number;
  /** The cache of the frequently used pages. */
  cache: ResponseCache;
}

const maxSearchesPerPeer = 300;
const peerConcurrency = { maxRunning: 1, maxQueued: 20 };
const searchConcurrency = { total: { maxRunning: 2, maxQueued: 40 }, perGroup: peerConcurrency, perMember: peerConcurrency };

const referencePattern = /^[A-Z0-9-]{1,12}$/;
const referenceOf = (request: RouteRequest): string => request.params.reference ?? '';

/** Limits searches: two at once, one per IP address, short queues, and 300 per IP address in 15 minutes. Throws 429. */
function createSearchLimiter() {
  const peers = createRateLimiter(null, 'searchFrom', maxSearchesPerPeer);
  const limiter = new FairConcurrencyLimiter(searchConcurrency);
  return async <T>(request: RouteRequest, search: () => Promise<T>): Promise<T> => {
    const peer = normalizePeerAddress(request.address);
    const retryAfter = await consumePoints(peers, peer);
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
    return limiter.run({ group: peer, member: peer }, search);
  };
}

/** Caches the filter options, which are the same for every search. */
function createFilterOptionsCache(reader: StoreReader, ttlMs: number): () => Promise<SolutionFilterOptions> {
  const cache = new LRUCache<string, SolutionFilterOptions>({ max: 1, ttl: Math.max(1, ttlMs) });
  return async () => {
    const cached = cache.get('options');
    if (cached) return cached;
    const options = await loadFilterOptions(reader);
    if (ttlMs > 0) cache.set('options', options);
    return options;
  };
}

/** Routes for published solutions: search, pages and the scripts of cooperation requests. */
export function publicSolutionRoutes({ stores, publicUrl, ttlMs, cache }: PublicSolutionDependencies) {
  const reader = stores.visitor();
  // Separate caches, so that many searches cannot evict the frequently used pages.
  const [searchCache, solutionCache] = [createResponseCache(ttlMs), createResponseCache(ttlMs)];
  const limitSearch = createSearchLimiter();
  const loadOptions = createFilterOptionsCache(reader, ttlMs);
  const getConsortiumName = async () => (await reader.get('consortium', 1)).name;
  const renderNotFound = async () => renderPage(createElement(NotFoundPage, { consortium: await getConsortiumName() }), 404);

  /** The first page without filters is a normal page; anything else is a limited search. */
  function respondToSearch(request: RouteRequest, path: string, query: string, render: () => Promise<RenderedResponse>) {
    if (query === '') return cache.respond(request, path, render);
    return searchCache.respond(request, `${path}${query}`, () => limitSearch(request, render));
  }

  async function renderSolutionsPage(search: SolutionSearch): Promise<RenderedResponse> {
    const [results, filterOptions, consortium] = [
      await findSolutions(reader, search),
      await loadOptions(),
      await getConsortiumName(),
    ];
    const address = search.q === '' ? `${publicUrl}/public/solutions${canonicalQuery(search)}` : null;
    return renderPage(createElement(SolutionsPage, { search, results, filterOptions, consortium, address }));
  }

  const findSolution = (reference: string) =>
    referencePattern.test(reference) ? findPublicSolution(reader, reference) : Promise.resolve(undefined);

  async function renderSolutionPage(reference: string): Promise<RenderedResponse> {
    const solution = await findSolution(reference);
    if (!solution) return renderNotFound();
    const address = `${publicUrl}/public/solutions/${solution.reference}`;
    return renderPage(createElement(SolutionPage, { solution, consortium: await getConsortiumName(), address }));
  }

  return [
    publicRoute({
      method: 'get',
      path: '/public/solutions',
      summary: 'Show the page of published solutions, with search',
      access: 'public',
      query: [...searchParameters, ...referralParameters],
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      errorStatuses: [429],
      handle: (request) => {
        const search = parseSolutionSearch(request.query);
        if (!search) return cache.respond(request, '/public/solutions no', renderNotFound);
        return respondToSearch(request, '/public/solutions', canonicalQuery(search), () => renderSolutionsPage(search));
      },
    }),
    publicRoute({
      method: 'get',
      path: '/public/solutions/:reference',
      summary: 'Show the page of a published solution',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      handle: (request) => {
        const reference = referenceOf(request);
        return solutionCache.respond(request, `/public/solutions/${reference}`, () => renderSolutionPage(reference));
      },
    }),
    publicRoute({
      method: 'get',
      path: '/public/cooperation',
      summary: 'Show the page behind the links of cooperation mails',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/public/cooperation', async () =>
          renderPage(createElement(CooperationPage, { consortium: await getConsortiumName() })),
        ),
    }),
    ...reportMailPageRoutes(cache, getConsortiumName),
    staticFileRoute('/public/work-with-us.js', 'text/javascript', cooperationRequestScript),
    staticFileRoute('/public/cooperation.js', 'text/javascript', cooperationScript),
    publicRoute({
      method: 'get',
      path: '/api/public/solutions',
      summary: 'Search the published solutions by text, contest, country and theme, latest first',
      access: 'public',
      query: searchParameters,
      out: publicSolutions,
      status: 200,
      errorStatuses: [429],
      handle: (request) => {
        const search = parseSolutionSearch(request.query);
        if (!search) throw new Problem('parameter');
        const render = async () => renderJson(await findSolutions(reader, search));
        return respondToSearch(request, '/api/public/solutions', canonicalQuery(search), render);
      },
    }),
    publicRoute({
      method: 'get',
      path: '/api/public/solutions/:reference',
      summary: 'Read a published solution',
      access: 'public',
      out: publicSolution,
      status: 200,
      handle: (request) => {
        const reference = referenceOf(request);
        return solutionCache.respond(request, `/api/public/solutions/${reference}`, async () => {
          const solution = await findSolution(reference);
          if (!solution) throw new Problem('notFound');
          return renderJson(solution);
        });
      },
    }),
  ];
}
