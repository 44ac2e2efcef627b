import { type NewRecord, type Store, systemOf } from '@pilotage/db';
import { beforeOpening, type Contest, contestMachine, type Criterion, type Question, resources } from '@pilotage/shared';
import { actionBody, versionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { invalid, Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';

type Work = (store: Store, contest: Contest) => Promise<Partial<NewRecord<'contests'>>>;

async function step(action: 'open' | 'close', request: Request, store: Store, work: Work) {
  const id = idOf(request);
  await store.target('contests', id, action);
  const { version, parsed } = actionBody(request, versionBody);
  const body = await store.transaction(async (store) => {
    // Whoever writes a criterion holds this row: from here on nobody does.
    await systemOf(store).guard('contests', id);
    const contest = await store.target('contests', id, action);
    const { to } = permittedStep(contestMachine, contest, { action, version });
    parsed();
    return store.update('contests', { id, version }, { ...(await work(store, contest)), state: to }, action);
  });
  return { status: 200, body };
}

const mostQuestions = 20;
const longestHelp = 1_000;
const longestAnswer = 3_000;

/** What applicants are asked where nobody said it: one question for each criterion. */
const questionsFor = (criteria: readonly Pick<Criterion, 'name' | 'description'>[]): Question[] =>
  criteria.slice(0, mostQuestions).map(({ name, description }, index) => ({
    id: index + 1,
    text: name,
    help: (description ?? '').slice(0, longestHelp).toWellFormed(),
    longest: longestAnswer,
    required: true,
  }));

const open: Work = async (store, contest) => {
  const criteria = await systemOf(store).all('criteria', {
    where: { contestId: contest.id },
    order: { field: 'position', direction: 'ASC' },
  });
  const problems = beforeOpening({ contest, criteria, now: store.now() });
  if (Object.keys(problems).length > 0) throw invalid(problems);
  const questions = contest.questions ?? questionsFor(criteria);
  // What was noted while it was written was told to nobody.
  return { openedAt: store.now(), opensAt: contest.opensAt ?? store.now(), publicNote: null, questions };
};

const close: Work = async (store, { closesAt }) => {
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
    handle: (request, { store }) => step('open', request, store, open),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/close',
    summary: 'Begin the judging of a contest whose deadline has passed; the product does so by itself, too',
    access: { resource: 'contests', action: 'close' },
    in: versionBody,
    out: resources.contests.read,
    status: 200,
    handle: (request, { store }) => step('close', request, store, close),
  }),
];
