import type { Reader, Stores } from '@pilotage/db';
import { createElement } from 'react';
import { LRUCache } from 'lru-cache';
import { peerAddress } from '../access/peerAddress.ts';
import { limiterOf, spend } from '../access/rateLimiter.ts';
import { FairTurns } from '../access/fairTurns.ts';
import { Problem } from '../http/problem.ts';
import { openRoute, type Request } from '../http/route.ts';
import { CooperationPage } from './CooperationPage.tsx';
import { cooperationScript, workWithUs } from './cooperationScripts.ts';
import { type KeptAnswers, type Made, openKeptAnswers } from './keptAnswers.ts';
import { file, json, page } from './made.ts';
import { MissingPage } from './MissingPage.tsx';
import {
  findSolutions,
  publicSolution,
  publicSolutionAt,
  publicSolutions,
  type SolutionChoices,
  solutionChoices,
} from './publicSolutions.ts';
import { SolutionPage } from './SolutionPage.tsx';
import { SolutionsPage } from './SolutionsPage.tsx';
import { referralParameters } from './referralParameters.ts';
import { canonicalQuery, type SolutionsAsked, solutionsAsked, solutionsParameters } from './solutionsQuery.ts';

interface SolutionParts {
  stores: Stores;
  publicUrl: string;
  /** For how many ms an answer is good before it is made anew. */
  freshFor: number;
  /** Where the pages are kept that everybody asks for. */
  kept: KeptAnswers;
}

const searchesOfPeer = 300;
const ofPeer = { atOnce: 1, mayWait: 20 };
const turnsOfSearches = { all: { atOnce: 2, mayWait: 40 }, ofGroup: ofPeer, ofMember: ofPeer };

const referenceForm = /^[A-Z0-9-]{1,12}$/;
const referenceOf = (request: Request): string => request.params.reference ?? '';

/** What makes a search dear is bounded: two at once and one of them a peer's, few that wait, 300 in a quarter of an hour from a peer. */
function openSearching() {
  const peers = limiterOf(null, 'searchFrom', searchesOfPeer);
  const turns = new FairTurns(turnsOfSearches);
  return async <T>(request: Request, work: () => Promise<T>): Promise<T> => {
    const peer = peerAddress(request.address);
    const retryAfter = await spend(peers, peer);
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
    return turns.run({ group: peer, member: peer }, work);
  };
}

/** The choices are the same for every search: they are read once as long as an answer is good. */
function openChoices(reader: Reader, freshFor: number): () => Promise<SolutionChoices> {
  const known = new LRUCache<string, SolutionChoices>({ max: 1, ttl: Math.max(1, freshFor) });
  return async () => {
    const present = known.get('choices');
    if (present) return present;
    const choices = await solutionChoices(reader);
    if (freshFor > 0) known.set('choices', choices);
    return choices;
  };
}

/** Published solutions: to find, to read, and to ask to work on. */
export function solutionRoutes({ stores, publicUrl, freshFor, kept }: SolutionParts) {
  const reader = stores.visitor();
  // Apart from the pages that everybody asks for, which no number of questions pushes out.
  const [keptSearches, keptSolutions] = [openKeptAnswers(freshFor), openKeptAnswers(freshFor)];
  const searching = openSearching();
  const choices = openChoices(reader, freshFor);
  const consortiumOf = async () => (await reader.get('consortium', 1)).name;
  const missing = async () => page(createElement(MissingPage, { consortium: await consortiumOf() }), 404);

  /** Everything from the beginning is a page like others; the rest is a search. */
  function answer(request: Request, room: string, query: string, make: () => Promise<Made>) {
    if (query === '') return kept.answer(request, room, make);
    return keptSearches.answer(request, `${room}${query}`, () => searching(request, make));
  }

  async function solutionsPage(asked: SolutionsAsked): Promise<Made> {
    const [found, chosenFrom, consortium] = [await findSolutions(reader, asked), await choices(), await consortiumOf()];
    const address = asked.q === '' ? `${publicUrl}/public/solutions${canonicalQuery(asked)}` : null;
    return page(createElement(SolutionsPage, { asked, found, choices: chosenFrom, consortium, address }));
  }

  const solutionAt = (reference: string) =>
    referenceForm.test(reference) ? publicSolutionAt(reader, reference) : Promise.resolve(undefined);

  async function solutionPage(reference: string): Promise<Made> {
    const solution = await solutionAt(reference);
    if (!solution) return missing();
    const address = `${publicUrl}/public/solutions/${solution.reference}`;
    return page(createElement(SolutionPage, { solution, consortium: await consortiumOf(), address }));
  }

  return [
    openRoute({
      method: 'get',
      path: '/public/solutions',
      summary: 'The page of all published solutions, to search',
      access: 'public',
      query: [...solutionsParameters, ...referralParameters],
      answersFile: true,
      out: null,
      status: 200,
      refuses: [429],
      handle: (request) => {
        const asked = solutionsAsked(request.query);
        if (!asked) return kept.answer(request, '/public/solutions no', missing);
        return answer(request, '/public/solutions', canonicalQuery(asked), () => solutionsPage(asked));
      },
    }),
    openRoute({
      method: 'get',
      path: '/public/solutions/:reference',
      summary: 'The page of a published solution',
      access: 'public',
      query: referralParameters,
      answersFile: true,
      out: null,
      status: 200,
      handle: (request) => {
        const reference = referenceOf(request);
        return keptSolutions.answer(request, `/public/solutions/${reference}`, () => solutionPage(reference));
      },
    }),
    openRoute({
      method: 'get',
      path: '/public/cooperation',
      summary: 'The page to which the links of mails about working together lead',
      access: 'public',
      query: referralParameters,
      answersFile: true,
      out: null,
      status: 200,
      handle: (request) =>
        kept.answer(request, '/public/cooperation', async () =>
          page(createElement(CooperationPage, { consortium: await consortiumOf() })),
        ),
    }),
    file('/public/work-with-us.js', 'text/javascript', workWithUs),
    file('/public/cooperation.js', 'text/javascript', cooperationScript),
    openRoute({
      method: 'get',
      path: '/api/public/solutions',
      summary: 'The published solutions, latest first, by words, contest, country and theme',
      access: 'public',
      query: solutionsParameters,
      out: publicSolutions,
      status: 200,
      refuses: [429],
      handle: (request) => {
        const asked = solutionsAsked(request.query);
        if (!asked) throw new Problem('parameter');
        const make = async () => json(await findSolutions(reader, asked));
        return answer(request, '/api/public/solutions', canonicalQuery(asked), make);
      },
    }),
    openRoute({
      method: 'get',
      path: '/api/public/solutions/:reference',
      summary: 'A published solution',
      access: 'public',
      out: publicSolution,
      status: 200,
      handle: (request) => {
        const reference = referenceOf(request);
        return keptSolutions.answer(request, `/api/public/solutions/${reference}`, async () => {
          const solution = await solutionAt(reference);
          if (!solution) throw new Problem('notFound');
          return json(solution);
        });
      },
    }),
  ];
}
