import { type NewRecord, type Store, systemStoreOf } from '@pilotage/db';
import { validateOpening, type Contest, contestMachine, type Criterion, type FormQuestion, resources } from '@pilotage/shared';
import { readActionBody, versionBody } from '../http/readActionBody.ts';
import { resolveTransition } from '../http/resolveTransition.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';

type ContestTransition = (store: Store, contest: Contest) => Promise<Partial<NewRecord<'contests'>>>;

async function transitionContest(action: 'open' | 'close', request: RouteRequest, store: Store, work: ContestTransition) {
  const id = idOf(request);
  await store.getAuthorized('contests', id, action);
  const { version, parse: parsed } = readActionBody(request, versionBody);
  const body = await store.transaction(async (store) => {
    // Whoever writes a criterion holds this row: from here on nobody does.
    await systemStoreOf(store).lockRow('contests', id);
    const contest = await store.getAuthorized('contests', id, action);
    const { to } = resolveTransition(contestMachine, contest, { action, version });
    parsed();
    return store.update('contests', { id, version }, { ...(await work(store, contest)), state: to }, action);
  });
  return { status: 200, body };
}

const maxQuestions = 20;
const maxHelpLength = 1_000;
const maxAnswerLength = 3_000;

/** What applicants are asked where nobody said it: one question for each criterion. */
const defaultQuestionsFor = (criteria: readonly Pick<Criterion, 'name' | 'description'>[]): FormQuestion[] =>
  criteria.slice(0, maxQuestions).map(({ name, description }, index) => ({
    id: index + 1,
    text: name,
    help: (description ?? '').slice(0, maxHelpLength).toWellFormed(),
    longest: maxAnswerLength,
    required: true,
  }));

const openContest: ContestTransition = async (store, contest) => {
  const criteria = await systemStoreOf(store).all('criteria', {
    where: { contestId: contest.id },
    order: { field: 'position', direction: 'ASC' },
  });
  const problems = validateOpening({ contest, criteria, now: store.now() });
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
  const questions = contest.questions ?? defaultQuestionsFor(criteria);
  // What was noted while it was written was told to nobody.
  return { openedAt: store.now(), opensAt: contest.opensAt ?? store.now(), publicNote: null, questions };
};

const closeContest: ContestTransition = async (store, { closesAt }) => {
  if (closesAt !== null && store.now() <= closesAt) throw new Problem('beforeDeadline');
  return {};
};

export const contestRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/open',
    summary: 'Open a contest: what it is judged by is fixed, and everybody can see it',
    access: { resource: 'contests', action: 'open' },
    in: versionBody,
    out: resources.contests.read,
    status: 200,
    handle: (request, { store }) => transitionContest('open', request, store, openContest),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/close',
    summary: 'Begin the judging of a contest whose deadline has passed; the product does so by itself, too',
    access: { resource: 'contests', action: 'close' },
    in: versionBody,
    out: resources.contests.read,
    status: 200,
    handle: (request, { store }) => transitionContest('close', request, store, closeContest),
  }),
];
