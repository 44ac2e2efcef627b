import { type Store, systemOf } from '@pilotage/db';
import { resources, solutionMachine } from '@pilotage/shared';
import { z } from 'zod';
import { actionBody } from '../http/actionBody.ts';
import { permittedStep } from '../http/permittedStep.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { assertJudging } from './assertJudging.ts';
import { takeBackUnscored } from './unscored.ts';

const excludeBody = z.strictObject({ version: z.int().min(1), reason: resources.solutions.fields.exclusion.unwrap() });

const excludable = ['open', 'judging'];

/** Until the judging has ended, and nobody has read what it came to, a contest's organiser may find that a solution cannot be judged; its applicant is told why. */
async function exclude(request: Request, store: Store) {
  const id = idOf(request);
  const { contestId } = await store.target('solutions', id, 'exclude');
  const { version, parsed } = actionBody(request, excludeBody);
  const body = await store.transaction(async (store) => {
    const system = systemOf(store);
    // Whoever scores it, ends the judging or decides holds this row.
    await system.guard('contests', contestId);
    const solution = await store.target('solutions', id, 'exclude');
    const contest = await system.get('contests', contestId);
    if (!excludable.includes(contest.state)) throw new Problem('state');
    assertJudging(contest, 'running');
    const { to } = permittedStep(solutionMachine, solution, { action: 'exclude', version });
    const { reason } = parsed();
    await takeBackUnscored(system, id);
    return store.update('solutions', { id, version }, { state: to, exclusion: reason }, 'exclude');
  });
  return { status: 200, body };
}

export const exclusionRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/solutions/:id/exclude',
    summary: 'Say that a solution cannot be judged, and why',
    access: { resource: 'solutions', action: 'exclude' },
    in: excludeBody,
    out: resources.solutions.read,
    status: 200,
    handle: (request, { store }) => exclude(request, store),
  }),
] as const;
