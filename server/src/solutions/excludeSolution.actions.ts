import { type Store, systemStoreOf } from '@pilotage/db';
import { resources, solutionMachine } from '@pilotage/shared';
import { z } from 'zod';
import { readActionBody } from '../http/readActionBody.ts';
import { resolveTransition } from '../http/resolveTransition.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { assertJudgingPhase } from '../jury/assertJudgingPhase.ts';
import { removeUnscoredAssignments } from '../jury/unscoredAssignments.ts';

const excludeBody = z.strictObject({ version: z.int().min(1), reason: resources.solutions.fields.exclusion.unwrap() });

const excludableStates = ['open', 'judging'];

/** Until the judging has ended, and nobody has read what it came to, a contest's organiser may find that a solution cannot be judged; its applicant is told why. */
async function excludeSolution(request: RouteRequest, store: Store) {
  const id = idOf(request);
  const { contestId } = await store.getAuthorized('solutions', id, 'exclude');
  const { version, parse: parsed } = readActionBody(request, excludeBody);
  const body = await store.transaction(async (store) => {
    const system = systemStoreOf(store);
    // Whoever scores it, ends the judging or decides holds this row.
    await system.lockRow('contests', contestId);
    const solution = await store.getAuthorized('solutions', id, 'exclude');
    const contest = await system.get('contests', contestId);
    if (!excludableStates.includes(contest.state)) throw new Problem('invalidState');
    assertJudgingPhase(contest, 'running');
    const { to } = resolveTransition(solutionMachine, solution, { action: 'exclude', version });
    const { reason } = parsed();
    await removeUnscoredAssignments(system, id);
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
    handle: (request, { store }) => excludeSolution(request, store),
  }),
] as const;
