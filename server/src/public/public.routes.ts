import type { Reader, Stores } from '@pilotage/db';
import { createElement } from 'react';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { openRoute, type Request } from '../http/route.ts';
import { countries } from '../entries/countries.ts';
import { ContestPage } from './ContestPage.tsx';
import { EntryPage } from './EntryPage.tsx';
import { entryFormScript } from './entryForm.script.ts';
import { entryPageScript } from './entryPage.script.ts';
import { entryStyle } from './entryStyle.ts';
import { FrontPage } from './FrontPage.tsx';
import { type KeptAnswers, type Made, openKeptAnswers } from './keptAnswers.ts';
import { file, json, page } from './made.ts';
import { MissingPage } from './MissingPage.tsx';
import { organisersOf, publicContest, publicContestAt, publicContestLine, publicContests } from './publicContests.ts';
import { progressForAll, publicProgress } from './publicProgress.ts';
import { contestSolutions, newestSolutions, solutionsOfContest } from './publicSolutions.ts';
import { referralParameters } from './referralParameters.ts';
import { sitemapRoutes } from './sitemap.routes.ts';
import { solutionRoutes } from './solutions.routes.ts';
import { solutionStyle } from './solutionStyle.ts';
import { ownClock, style } from './style.ts';

interface PublicParts {
  stores: Stores;
  publicUrl: string;
  /** For how many ms a page is good before it is made anew. */
  freshFor: number;
}

const slugForm = /^[a-z0-9-]{1,80}$/;
const slugOf = (request: Request): string => request.params.slug ?? '';
/** No contest stands at an address of another form: the database is not asked. */
const contestAt = (reader: Reader, slug: string) =>
  slugForm.test(slug) ? publicContestAt(reader, slug) : Promise.resolve(undefined);

const consortiumOf = async (reader: Reader) => reader.get('consortium', 1);

async function frontPage(reader: Reader, publicUrl: string): Promise<Made> {
  const consortium = await consortiumOf(reader);
  const organisations = await organisersOf(reader);
  const contests = await publicContests(reader, organisations);
  const progress = await progressForAll(reader);
  const solutions = await newestSolutions(reader);
  const address = `${publicUrl}/public`;
  return page(createElement(FrontPage, { consortium, organisations, contests, solutions, progress, address }));
}

async function contestPage(reader: Reader, publicUrl: string, slug: string): Promise<Made> {
  const { name: consortium, countries: ours } = await consortiumOf(reader);
  const contest = await contestAt(reader, slug);
  if (!contest) return page(createElement(MissingPage, { consortium }), 404);
  const solutions = await solutionsOfContest(reader, contest.slug);
  const partners = await organisersOf(reader);
  const address = `${publicUrl}/public/contests/${contest.slug}`;
  return page(createElement(ContestPage, { contest, solutions, consortium, address, partners, ours, countries }));
}

function pages(reader: Reader, { publicUrl }: PublicParts, kept: KeptAnswers) {
  return [
    openRoute({
      method: 'get',
      path: '/public',
      summary: 'The consortium’s public page',
      access: 'public',
      query: referralParameters,
      answersFile: true,
      out: null,
      status: 200,
      handle: (request) => kept.answer(request, '/public', () => frontPage(reader, publicUrl)),
    }),
    openRoute({
      method: 'get',
      path: '/public/contests/:slug',
      summary: 'A contest’s public page',
      access: 'public',
      query: referralParameters,
      answersFile: true,
      out: null,
      status: 200,
      refuses: [404],
      handle: (request) => {
        const slug = slugOf(request);
        return kept.answer(request, `/public/contests/${slug}`, () => contestPage(reader, publicUrl, slug));
      },
    }),
    openRoute({
      method: 'get',
      path: '/public/entry',
      summary: 'The personal page of an applicant, by the mailed link',
      access: 'public',
      query: referralParameters,
      answersFile: true,
      out: null,
      status: 200,
      handle: (request) =>
        kept.answer(request, '/public/entry', async () => {
          const { name: consortium } = await consortiumOf(reader);
          return page(createElement(EntryPage, { consortium }));
        }),
    }),
    file('/public/entry-form.js', 'text/javascript', entryFormScript),
    file('/public/entry-page.js', 'text/javascript', entryPageScript),
    file('/public/style.css', 'text/css', `${style}${entryStyle}${solutionStyle}`),
    file('/public/own-clock.js', 'text/javascript', ownClock),
  ];
}

/** What everybody may read without an account: the same rules as for anybody, in the words of the visitor's grants. */
export function publicRoutes(parts: PublicParts) {
  const reader = parts.stores.visitor();
  const kept = openKeptAnswers(parts.freshFor);
  return [
    ...pages(reader, parts, kept),
    ...solutionRoutes({ ...parts, kept }),
    ...sitemapRoutes({ ...parts, kept }),
    openRoute({
      method: 'get',
      path: '/api/public/contests',
      summary: 'The contests that everybody can read',
      access: 'public',
      out: z.array(publicContestLine),
      status: 200,
      handle: (request) =>
        kept.answer(request, '/api/public/contests', async () => json(await publicContests(reader, await organisersOf(reader)))),
    }),
    openRoute({
      method: 'get',
      path: '/api/public/progress',
      summary: 'How far the consortium is, where the lead partner publishes it; else null',
      access: 'public',
      out: publicProgress.nullable(),
      status: 200,
      handle: (request) => kept.answer(request, '/api/public/progress', async () => json(await progressForAll(reader))),
    }),
    openRoute({
      method: 'get',
      path: '/api/public/contests/:slug',
      summary: 'A contest that everybody can read',
      access: 'public',
      out: publicContest.extend({ solutions: contestSolutions }),
      status: 200,
      refuses: [404],
      handle: (request) => {
        const slug = slugOf(request);
        return kept.answer(request, `/api/public/contests/${slug}`, async () => {
          const contest = await contestAt(reader, slug);
          if (!contest) throw new Problem('notFound');
          return json({ ...contest, solutions: await solutionsOfContest(reader, slug) });
        });
      },
    }),
  ];
}
