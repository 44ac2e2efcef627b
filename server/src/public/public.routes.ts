import type { StoreReader, Stores } from '@pilotage/db';
import { createElement } from 'react';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { publicRoute, type RouteRequest } from '../http/route.ts';
import { countries } from '../submissions/countries.ts';
import { ContestPage } from './pages/ContestPage.tsx';
import { PersonalPage } from './pages/PersonalPage.tsx';
import { submissionFormScript } from './scripts/submissionForm.script.ts';
import { personalPageScript } from './scripts/personalPage.script.ts';
import { submissionStyle } from './styles/submissionStyle.ts';
import { FrontPage } from './pages/FrontPage.tsx';
import { type ResponseCache, type RenderedResponse, createResponseCache } from './responseCache.ts';
import { staticFileRoute, renderJson, renderPage } from './renderResponse.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { listOrganisers, publicContest, findPublicContest, publicContestSummary, listPublicContests } from './publicContests.ts';
import { loadPublicProgress, publicProgress } from './publicProgress.ts';
import { contestSolutions, listNewestSolutions, loadContestSolutions } from './publicSolutions.ts';
import { referralParameters } from '../http/referralParameters.ts';
import { sitemapRoutes } from './sitemap.routes.ts';
import { publicSolutionRoutes } from './publicSolutions.routes.ts';
import { solutionStyle } from './styles/solutionStyle.ts';
import { ownClockScript, baseStyle } from './styles/baseStyle.ts';

interface PublicDependencies {
  stores: Stores;
  publicUrl: string;
  /** For how many ms a page is good before it is made anew. */
  ttlMs: number;
}

const slugPattern = /^[a-z0-9-]{1,80}$/;
const slugOf = (request: RouteRequest): string => request.params.slug ?? '';
/** No contest stands at an address of another form: the database is not asked. */
const findContest = (reader: StoreReader, slug: string) =>
  slugPattern.test(slug) ? findPublicContest(reader, slug) : Promise.resolve(undefined);

const getConsortium = async (reader: StoreReader) => reader.get('consortium', 1);

async function renderFrontPage(reader: StoreReader, publicUrl: string): Promise<RenderedResponse> {
  const consortium = await getConsortium(reader);
  const organisations = await listOrganisers(reader);
  const contests = await listPublicContests(reader, organisations);
  const progress = await loadPublicProgress(reader);
  const solutions = await listNewestSolutions(reader);
  const address = `${publicUrl}/public`;
  return renderPage(createElement(FrontPage, { consortium, organisations, contests, solutions, progress, address }));
}

async function renderContestPage(reader: StoreReader, publicUrl: string, slug: string): Promise<RenderedResponse> {
  const { name: consortium, countries: ours } = await getConsortium(reader);
  const contest = await findContest(reader, slug);
  if (!contest) return renderPage(createElement(NotFoundPage, { consortium }), 404);
  const solutions = await loadContestSolutions(reader, contest.slug);
  const partners = await listOrganisers(reader);
  const address = `${publicUrl}/public/contests/${contest.slug}`;
  return renderPage(createElement(ContestPage, { contest, solutions, consortium, address, partners, ours, countries }));
}

function pageRoutes(reader: StoreReader, { publicUrl }: PublicDependencies, cache: ResponseCache) {
  return [
    publicRoute({
      method: 'get',
      path: '/public',
      summary: 'The consortium’s public page',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
      out: null,
      status: 200,
      handle: (request) => cache.respond(request, '/public', () => renderFrontPage(reader, publicUrl)),
    }),
    publicRoute({
      method: 'get',
      path: '/public/contests/:slug',
      summary: 'A contest’s public page',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
      out: null,
      status: 200,
      errorStatuses: [404],
      handle: (request) => {
        const slug = slugOf(request);
        return cache.respond(request, `/public/contests/${slug}`, () => renderContestPage(reader, publicUrl, slug));
      },
    }),
    publicRoute({
      method: 'get',
      path: '/public/entry',
      summary: 'The personal page of an applicant, by the mailed link',
      access: 'public',
      query: referralParameters,
      respondsWithFile: true,
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
    staticFileRoute('/public/style.css', 'text/css', `${baseStyle}${submissionStyle}${solutionStyle}`),
    staticFileRoute('/public/own-clock.js', 'text/javascript', ownClockScript),
  ];
}

/** What everybody may read without an account: the same rules as for anybody, in the words of the visitor's grants. */
export function publicRoutes(dependencies: PublicDependencies) {
  const reader = dependencies.stores.visitor();
  const cache = createResponseCache(dependencies.ttlMs);
  return [
    ...pageRoutes(reader, dependencies, cache),
    ...publicSolutionRoutes({ ...dependencies, cache }),
    ...sitemapRoutes({ ...dependencies, cache }),
    publicRoute({
      method: 'get',
      path: '/api/public/contests',
      summary: 'The contests that everybody can read',
      access: 'public',
      out: z.array(publicContestSummary),
      status: 200,
      handle: (request) =>
        cache.respond(request, '/api/public/contests', async () =>
          renderJson(await listPublicContests(reader, await listOrganisers(reader))),
        ),
    }),
    publicRoute({
      method: 'get',
      path: '/api/public/progress',
      summary: 'How far the consortium is, where the lead partner publishes it; else null',
      access: 'public',
      out: publicProgress.nullable(),
      status: 200,
      handle: (request) =>
        cache.respond(request, '/api/public/progress', async () => renderJson(await loadPublicProgress(reader))),
    }),
    publicRoute({
      method: 'get',
      path: '/api/public/contests/:slug',
      summary: 'A contest that everybody can read',
      access: 'public',
      out: publicContest.extend({ solutions: contestSolutions }),
      status: 200,
      errorStatuses: [404],
      handle: (request) => {
        const slug = slugOf(request);
        return cache.respond(request, `/api/public/contests/${slug}`, async () => {
          const contest = await findContest(reader, slug);
          if (!contest) throw new Problem('notFound');
          return renderJson({ ...contest, solutions: await loadContestSolutions(reader, slug) });
        });
      },
    }),
  ];
}
