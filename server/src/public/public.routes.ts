import type { StoreReader, Stores } from '@pilotage/db';
import { countryCodes } from '@pilotage/shared';
import { createElement } from 'react';
import { z } from 'zod';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { Problem } from '../http/problem.ts';
import { publicRoute, type RouteRequest } from '../http/route.ts';
import { ContestPage } from './pages/ContestPage.tsx';
import { PersonalPage } from './pages/PersonalPage.tsx';
import { submissionFormScript } from './scripts/submissionForm.script.ts';
import { personalPageScript } from './scripts/personalPage.script.ts';
import { submissionStyle } from './styles/submissionStyle.ts';
import { FrontPage } from './pages/FrontPage.tsx';
import { type ResponseCache, type RenderedResponse, createResponseCache } from './responseCache.ts';
import { staticFileRoute, renderJson, renderPage } from './renderResponse.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { findPublicContest, listOrganisers, listPublicContests, publicContest, publicContestSummary } from './publicContests.ts';
import { loadPublicProgress, publicProgress } from './publicProgress.ts';
import type { PublicStores } from './publicStores.ts';
import { publicPictureRoutes } from './picture.routes.ts';
import { contestSolutions, listNewestSolutions, listWinners, loadContestSolutions } from './publicSolutions.ts';
import { referralParameters } from '../http/requests/referralParameters.ts';
import { publicNewsRoutes } from './publicNews.routes.ts';
import { listPublicNews } from './publicNews.ts';
import { sitemapRoutes } from './sitemap.routes.ts';
import { publicSolutionRoutes } from './publicSolutions.routes.ts';
import { frontStyle } from './styles/frontStyle.ts';
import { printStyle } from './styles/printStyle.ts';
import { solutionStyle } from './styles/solutionStyle.ts';
import { ownClockScript, baseStyle } from './styles/baseStyle.ts';

interface PublicDependencies {
  stores: Stores;
  files: FileStorage;
  publicUrl: string;
  /** How long a rendered page is cached, in ms. */
  ttlMs: number;
}

const slugPattern = /^[a-z0-9-]{1,80}$/;
const slugOf = (request: RouteRequest): string => request.params.slug ?? '';
/** Finds a contest by its slug. A malformed slug is not looked up. */
const findContest = (stores: PublicStores, slug: string) =>
  slugPattern.test(slug) ? findPublicContest(stores, slug) : Promise.resolve(undefined);

/** How many news items the front page shows. */
const newestNewsCount = 3;

const getConsortium = async (reader: StoreReader) => reader.get('consortium', 1);

async function renderFrontPage(stores: PublicStores, publicUrl: string): Promise<RenderedResponse> {
  const { reader } = stores;
  const consortium = await getConsortium(reader);
  const organisations = await listOrganisers(reader);
  const contests = await listPublicContests(stores, organisations);
  const progress = await loadPublicProgress(stores);
  const winners = await listWinners(reader);
  const solutions = await listNewestSolutions(reader);
  const { news } = await listPublicNews(reader, 1, newestNewsCount);
  const address = `${publicUrl}/public`;
  const lists = { organisations, contests, winners, solutions, news };
  return renderPage(createElement(FrontPage, { consortium, ...lists, progress, address, now: reader.now() }));
}

async function renderContestPage(stores: PublicStores, publicUrl: string, slug: string): Promise<RenderedResponse> {
  const { reader } = stores;
  const { name: consortium, countries: consortiumCountries } = await getConsortium(reader);
  const contest = await findContest(stores, slug);
  if (!contest) return renderPage(createElement(NotFoundPage, { consortium }), 404);
  const solutions = await loadContestSolutions(reader, contest.slug);
  const partners = await listOrganisers(reader);
  const address = `${publicUrl}/public/contests/${contest.slug}`;
  const form = { contest, partners, consortiumCountries, countries: countryCodes };
  return renderPage(createElement(ContestPage, { ...form, solutions, consortium, address }));
}

function pageRoutes(stores: PublicStores, { publicUrl }: PublicDependencies, cache: ResponseCache) {
  const { reader } = stores;
  return [
    publicRoute({
      method: 'get',
      path: '/public',
      summary: 'Show the public front page',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      handle: (request) => cache.respond(request, '/public', () => renderFrontPage(stores, publicUrl)),
    }),
    publicRoute({
      method: 'get',
      path: '/public/contests/:slug',
      summary: 'Show the public page of a contest',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      errorStatuses: [404],
      handle: (request) => {
        const slug = slugOf(request);
        return cache.respond(request, `/public/contests/${slug}`, () => renderContestPage(stores, publicUrl, slug));
      },
    }),
    publicRoute({
      method: 'get',
      path: '/public/entry',
      summary: 'Show the personal page of an applicant',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
      fileType: 'text/html',
      out: null,
      status: 200,
      handle: (request) =>
        cache.respond(request, '/public/entry', async () => {
          const { name: consortium } = await getConsortium(reader);
          return renderPage(createElement(PersonalPage, { consortium }));
        }),
    }),
    staticFileRoute('/public/entry-form.js', 'text/javascript', submissionFormScript),
    staticFileRoute('/public/entry-page.js', 'text/javascript', personalPageScript),
    staticFileRoute('/public/style.css', 'text/css', `${baseStyle}${submissionStyle}${solutionStyle}${frontStyle}${printStyle}`),
    staticFileRoute('/public/own-clock.js', 'text/javascript', ownClockScript),
  ];
}

/** Pages and API routes for visitors without an account. They read through the store of the role visitor. */
export function publicRoutes(dependencies: PublicDependencies) {
  const reader = dependencies.stores.visitor();
  const stores = { reader, system: dependencies.stores.system() };
  const cache = createResponseCache(dependencies.ttlMs);
  return [
    ...pageRoutes(stores, dependencies, cache),
    ...publicPictureRoutes({ ...dependencies, cache }),
    ...publicSolutionRoutes({ ...dependencies, cache }),
    ...publicNewsRoutes({ ...dependencies, cache }),
    ...sitemapRoutes({ ...dependencies, cache }),
    publicRoute({
      method: 'get',
      path: '/api/public/contests',
      summary: 'List the published contests',
      access: 'public',
      out: z.array(publicContestSummary),
      status: 200,
      handle: (request) =>
        cache.respond(request, '/api/public/contests', async () =>
          renderJson(await listPublicContests(stores, await listOrganisers(reader))),
        ),
    }),
    publicRoute({
      method: 'get',
      path: '/api/public/progress',
      summary: 'Read the published progress of the consortium; null if it is not published',
      access: 'public',
      out: publicProgress.nullable(),
      status: 200,
      handle: (request) =>
        cache.respond(request, '/api/public/progress', async () => renderJson(await loadPublicProgress(stores))),
    }),
    publicRoute({
      method: 'get',
      path: '/api/public/contests/:slug',
      summary: 'Read a published contest',
      access: 'public',
      out: publicContest.extend({ solutions: contestSolutions }),
      status: 200,
      errorStatuses: [404],
      handle: (request) => {
        const slug = slugOf(request);
        return cache.respond(request, `/api/public/contests/${slug}`, async () => {
          const contest = await findContest(stores, slug);
          if (!contest) throw new Problem('notFound');
          return renderJson({ ...contest, solutions: await loadContestSolutions(reader, slug) });
        });
      },
    }),
  ];
}
