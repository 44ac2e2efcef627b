import type { Reader, Stores } from '@pilotage/db';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
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
import { MissingPage } from './MissingPage.tsx';
import { organisersOf, publicContest, publicContestAt, publicContestLine, publicContests } from './publicContests.ts';
import { progressForAll, publicProgress } from './publicProgress.ts';
import { ownClock, style } from './style.ts';

interface PublicParts {
  stores: Stores;
  publicUrl: string;
  /** For how many ms a page is good before it is made anew. */
  freshFor: number;
}

const page = (element: ReactElement, status = 200): Made => ({
  type: 'html',
  status,
  body: `<!doctype html>${renderToStaticMarkup(element)}`,
});
const json = (value: unknown): Made => ({ type: 'json', status: 200, body: JSON.stringify(value) });

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
  return page(createElement(FrontPage, { consortium, organisations, contests, progress, address: `${publicUrl}/public` }));
}

async function contestPage(reader: Reader, publicUrl: string, slug: string): Promise<Made> {
  const { name: consortium, countries: ours } = await consortiumOf(reader);
  const contest = await contestAt(reader, slug);
  if (!contest) return page(createElement(MissingPage, { consortium }), 404);
  const partners = await organisersOf(reader);
  const address = `${publicUrl}/public/contests/${contest.slug}`;
  return page(createElement(ContestPage, { contest, consortium, address, partners, ours, countries }));
}

/** A file of the pages, the same for everybody until the next release. */
const file = (path: string, type: string, body: string) =>
  openRoute({
    method: 'get',
    path,
    summary: 'A file of the public pages',
    access: 'public',
    answersFile: true,
    out: null,
    status: 200,
    handle: async () => ({
      status: 200,
      body,
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'public, max-age=3600' },
    }),
  });

function pages(reader: Reader, { publicUrl }: PublicParts, kept: KeptAnswers) {
  return [
    openRoute({
      method: 'get',
      path: '/public',
      summary: 'The consortium’s public page',
      access: 'public',
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
    file('/public/style.css', 'text/css', `${style}${entryStyle}`),
    file('/public/own-clock.js', 'text/javascript', ownClock),
  ];
}

/** What everybody may read without an account: the same rules as for anybody, in the words of the visitor's grants. */
export function publicRoutes(parts: PublicParts) {
  const reader = parts.stores.visitor();
  const kept = openKeptAnswers(parts.freshFor);
  return [
    ...pages(reader, parts, kept),
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
      out: publicContest,
      status: 200,
      refuses: [404],
      handle: (request) => {
        const slug = slugOf(request);
        return kept.answer(request, `/api/public/contests/${slug}`, async () => {
          const contest = await contestAt(reader, slug);
          if (!contest) throw new Problem('notFound');
          return json(contest);
        });
      },
    }),
  ];
}
