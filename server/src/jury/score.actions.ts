import {
  type Criterion,
  formatFieldMessage,
  type FieldProblems,
  type CriterionScore,
  maxWithdrawals,
  resources,
  type Score,
  scoreMachine,
} from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { transition, type TransitionContext } from '../http/records/transition.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { findJurorConflicts } from './jurorConflicts.ts';
import { assertJudgingPhase } from './assertJudgingPhase.ts';

const { marks, forApplicant, forJury, conflict } = resources.scores.fields;

const scoreBody = z.strictObject({
  version: z.int().min(1),
  marks,
  forApplicant: forApplicant.optional(),
  forJury: forJury.optional(),
});

const declineBody = z.strictObject({ version: z.int().min(1), conflict: conflict.unwrap() });

/** Throws 409 unless contest and solution are being judged, and the juror has no conflict of interest. */
async function assertScorable({ system, record }: TransitionContext<'scores'>): Promise<void> {
  const contest = await system.get('contests', record.contestId);
  assertJudgingPhase(contest, 'running');
  const solution = await system.get('solutions', record.solutionId);
  if (contest.state !== 'judging' || solution.state !== 'submitted') throw new Problem('invalidState');
  const juror = await system.get('jurors', record.jurorId);
  // The juror may have joined the applicant's organisation since the assignment.
  const conflicts = await findJurorConflicts(system, contest, [juror]);
  if (conflicts.hasConflict(juror, solution))
    throw new Problem('invalidState', { detail: formatFieldMessage({ code: 'scores.conflictOfInterest' }) });
}

/** Throws 409 unless the contest lets jurors take back their scores, and this one was not taken back too often. */
async function assertWithdrawable({ system, record }: TransitionContext<'scores'>): Promise<void> {
  const contest = await system.get('contests', record.contestId);
  assertJudgingPhase(contest, 'running');
  if (contest.state !== 'judging' || !contest.scoresRevisable) throw new Problem('invalidState');
  if ((record.withdrawnScores ?? []).length >= maxWithdrawals) throw new Problem('invalidState');
}

/** The fields of a score without its content, which is kept among those that were taken back. */
function withdrawContent(record: Score, withdrawnAt: string) {
  const { marks, forApplicant, forJury, scoredAt, withdrawnScores } = record;
  if (scoredAt === null) return {};
  const withdrawn = { scoredAt, withdrawnAt, marks, forApplicant, forJury };
  const empty = { marks: [], forApplicant: null, forJury: null, scoredById: null, scoredAt: null };
  return { ...empty, withdrawnScores: [...(withdrawnScores ?? []), withdrawn] };
}

/** Ending the judging locks the contest, too: a score is stored before that, or refused. */
const contestLock = ({ record }: { record: { contestId: number } }) => [['contests', record.contestId] as const];

function markProblem({ value }: CriterionScore, index: number, criterion: Pick<Criterion, 'scale'> | undefined): FieldProblems {
  if (!criterion) return { [`marks.${index}.criterionId`]: { code: 'scores.otherCriterion' } };
  const isStep = criterion.scale.some((step) => step.value === value);
  return isStep ? {} : { [`marks.${index}.value`]: { code: 'scores.noStep' } };
}

/** What is wrong with these marks: each criterion has exactly one, from its own scale. */
function markProblems(marks: readonly CriterionScore[], criteria: readonly Pick<Criterion, 'id' | 'scale'>[]): FieldProblems {
  const criterionById = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const problems: FieldProblems = {};
  for (const [index, mark] of marks.entries()) {
    const isRepeated = marks.slice(0, index).some(({ criterionId }) => criterionId === mark.criterionId);
    if (isRepeated) problems[`marks.${index}.criterionId`] = { code: 'field.repeated' };
    else Object.assign(problems, markProblem(mark, index, criterionById.get(mark.criterionId)));
  }
  const marked = new Set(marks.map(({ criterionId }) => criterionId));
  const missing = criteria.filter(({ id }) => !marked.has(id)).length;
  return missing === 0 ? problems : { ...problems, marks: { code: 'scores.criterionMissing', missing } };
}

const scoreSolution = transition({
  resource: 'scores',
  action: 'score',
  machine: scoreMachine,
  summary: 'Score a solution by every criterion',
  body: scoreBody,
  locks: contestLock,
  assertState: assertScorable,
  validate: async ({ system, record: { contestId }, body }) =>
    markProblems(body.marks, await system.all('criteria', { where: { contestId }, fields: ['scale'] })),
  apply: ({ store, record: { userId }, body }) => ({
    changes: {
      marks: body.marks.toSorted((one, other) => one.criterionId - other.criterionId),
      forApplicant: body.forApplicant ?? null,
      forJury: body.forJury ?? null,
      scoredById: userId,
      scoredAt: store.now(),
    },
  }),
});

/** The juror can score anew, and reads the scores of the others no more until then. */
const withdrawScore = transition({
  resource: 'scores',
  action: 'withdraw',
  machine: scoreMachine,
  summary: 'Take back a score until the judging ends, where the contest allows it',
  body: versionBody,
  locks: contestLock,
  assertState: assertWithdrawable,
  apply: ({ store, record }) => ({ changes: withdrawContent(record, store.now()) }),
});

/** Afterwards the juror reads the solution no more, as if it had never been assigned. A score given before is set aside. */
const declineSolution = transition({
  resource: 'scores',
  action: 'decline',
  machine: scoreMachine,
  summary: 'Declare a conflict of interest, also after scoring; the juror reads the solution no more',
  body: declineBody,
  locks: contestLock,
  assertState: assertScorable,
  apply: ({ store, record, body }) => ({
    changes: { ...withdrawContent(record, store.now()), conflict: body.conflict, reviewerId: null },
  }),
});

/** The actions of jurors on the solutions that are assigned to them. */
export const scoreRoutes = [scoreSolution, withdrawScore, declineSolution] as const;
