import { resources, solutionMachine } from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { transition } from '../http/records/transition.ts';
import { assertJudgingPhase } from '../jury/assertJudgingPhase.ts';
import { removeUnscoredAssignments } from '../jury/unscoredAssignments.ts';

const excludeBody = z.strictObject({ version: z.int().min(1), reason: resources.solutions.fields.exclusion.unwrap() });

const excludableStates = ['open', 'judging'];

/** The organiser excludes a solution until the judging has ended, when nobody has read the scores yet. The applicant reads the reason. */
const excludeSolution = transition({
  resource: 'solutions',
  action: 'exclude',
  machine: solutionMachine,
  summary: 'Exclude a solution from the judging, with a reason',
  body: excludeBody,
  // Scoring, ending the judging and deciding lock the contest, too.
  locks: ({ record }) => [['contests', record.contestId]],
  async assertState({ system, record }) {
    const contest = await system.get('contests', record.contestId);
    if (!excludableStates.includes(contest.state)) throw new Problem('invalidState');
    assertJudgingPhase(contest, 'running');
  },
  async apply({ system, record, body: { reason } }) {
    await removeUnscoredAssignments(system, record.id);
    return { changes: { exclusion: reason } };
  },
});

export const exclusionRoutes = [excludeSolution] as const;
