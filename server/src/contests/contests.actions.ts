import { type NewRecord, type Store, systemOf } from '@pilotage/db';
import { beforeOpening, type Contest, contestMachine, resources } from '@pilotage/shared';
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

const open: Work = async (store, contest) => {
  const criteria = await systemOf(store).all('criteria', { where: { contestId: contest.id }, fields: ['scale'] });
  const problems = beforeOpening({ contest, criteria, now: store.now() });
  if (Object.keys(problems).length > 0) throw invalid(problems);
  // What was noted while it was written was told to nobody.
  return { openedAt: store.now(), opensAt: contest.opensAt ?? store.now(), publicNote: null };
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
