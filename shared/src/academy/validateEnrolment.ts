import type { FieldCode, FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import type { Period } from '../periods/period.ts';
import { computeRunningTotals, type PeriodFigures, type RunningTotals } from './computeRunningTotals.ts';
import { type Enrolment, type EnrolmentStage, enrolmentStages, mostLearners } from './enrolment.ts';
import { learnerDimensions } from './learnerGroups.ts';
import type { Module } from './module.ts';

export type EnrolmentContent = PeriodFigures & Partial<Pick<Enrolment, 'parts'>>;

export interface EnrolmentContext {
  module: Pick<Module, 'opensOn' | 'closesOn'>;
  periods: readonly Pick<Period, 'id' | 'number' | 'state' | 'startsOn' | 'endsOn'>[];
  /** The figures of the same organisation in the same module in other periods. */
  others: readonly PeriodFigures[];
  /** The stored record; null for a new one. */
  stored: PeriodFigures | null;
}

interface StageExcess {
  lower: EnrolmentStage;
  upper: EnrolmentStage;
  /** The number of the period through which the total of `lower` exceeds that of `upper`. */
  period: number;
  total: number;
  limit: number;
  /** Whether the total of `upper` may be higher than what is known: then it is no fault. */
  isUncertain: boolean;
}

const excessCodes = {
  active: { enrolled: 'enrolments.activeOverEnrolled' },
  completed: { enrolled: 'enrolments.completedOverEnrolled', active: 'enrolments.completedOverActive' },
  certified: {
    enrolled: 'enrolments.certifiedOverEnrolled',
    active: 'enrolments.certifiedOverActive',
    completed: 'enrolments.certifiedOverCompleted',
  },
} as const satisfies Partial<Record<EnrolmentStage, Partial<Record<EnrolmentStage, FieldCode>>>>;

/** Every pair of a stage and one before it. */
const stagePairs = [
  { lower: 'active', upper: 'enrolled', code: excessCodes.active.enrolled },
  { lower: 'completed', upper: 'enrolled', code: excessCodes.completed.enrolled },
  { lower: 'completed', upper: 'active', code: excessCodes.completed.active },
  { lower: 'certified', upper: 'enrolled', code: excessCodes.certified.enrolled },
  { lower: 'certified', upper: 'active', code: excessCodes.certified.active },
  { lower: 'certified', upper: 'completed', code: excessCodes.certified.completed },
] as const;

type StagePair = (typeof stagePairs)[number];

function findExcess({ lower, upper }: StagePair, totals: RunningTotals, period: number): StageExcess | null {
  const { value: total } = totals[lower];
  const { value: limit, isComplete } = totals[upper];
  if (total === null || limit === null || total <= limit) return null;
  return { lower, upper, period, total, limit, isUncertain: !isComplete };
}

/** Where running totals exceed those of an earlier stage, from the period of the figures on; the first of each pair. */
function listExcesses(content: EnrolmentContent, context: EnrolmentContext): (StageExcess & Pick<StagePair, 'code'>)[] {
  const { module, periods, others } = context;
  const figures = [...others.filter(({ periodId }) => periodId !== content.periodId), content];
  const totals = computeRunningTotals({ module, periods, figures });
  const own = periods.find(({ id }) => id === content.periodId);
  const affected = periods
    .filter(({ number }) => own !== undefined && number >= own.number)
    .toSorted((a, b) => a.number - b.number);
  return stagePairs.flatMap((pair) => {
    const excesses = affected.flatMap(({ id, number }) => {
      const ofPeriod = totals.get(id);
      const excess = ofPeriod ? findExcess(pair, ofPeriod, number) : null;
      return excess ? [{ ...excess, code: pair.code }] : [];
    });
    return excesses.find(({ isUncertain }) => !isUncertain) ?? excesses[0] ?? [];
  });
}

/** What is wrong with a number of learners, or null. */
function validateCount(count: number | null): FieldProblem | null {
  if (count === null) return null;
  if (!Number.isInteger(count)) return { code: 'measurements.wholeNumbers' };
  if (count < 0) return { code: 'measurements.negative' };
  return count > mostLearners ? { code: 'field.tooHigh', limit: mostLearners } : null;
}

function validateCounts(content: EnrolmentContent): FieldProblems {
  const problems: FieldProblems = {};
  for (const stage of enrolmentStages) {
    const problem = validateCount(content[stage]);
    if (problem) problems[stage] = problem;
  }
  return problems;
}

function validateParts({ enrolled, parts = {} }: EnrolmentContent): FieldProblems {
  for (const dimension of learnerDimensions) {
    const counts = Object.values(parts[dimension] ?? {});
    if (counts.length === 0) continue;
    const problem = counts.map(validateCount).find((each) => each !== null);
    if (problem) return { parts: problem };
    if (enrolled === null) return { parts: { code: 'enrolments.partsAlone' } };
    if (counts.reduce((sum, count) => sum + count, 0) > enrolled) return { parts: { code: 'enrolments.partsExceed' } };
  }
  return {};
}

/**
 * Validates the figures of a module, by field. Used for the table, paste, the API and the import. A learner may complete in a
 * later period than the one of enrolment, so that only running totals are compared; and only where the earlier stage is known in
 * every period since the module opened. Empty: valid.
 */
export function validateEnrolment(content: EnrolmentContent, context: EnrolmentContext): FieldProblems {
  const problems: FieldProblems = { ...validateCounts(content), ...validateParts(content) };
  const isChanged = (stage: EnrolmentStage) => context.stored === null || content[stage] !== context.stored[stage];
  const period = context.periods.find(({ id }) => id === content.periodId);
  if (period?.state === 'planned') problems.periodId = { code: 'measurements.periodPlanned' };
  for (const { lower, upper, code, isUncertain, period: number, total, limit } of listExcesses(content, context)) {
    // What was stored before a rule or a date of the module changed is not refused with every later change.
    if (isUncertain || (!isChanged(lower) && !isChanged(upper))) continue;
    problems[isChanged(lower) ? lower : upper] ??= { code, number, total, limit };
  }
  return problems;
}

/** What is unusual about figures and is only asked about. */
export type EnrolmentWarning =
  | ({ kind: 'exceeds' } & Pick<StageExcess, 'lower' | 'upper' | 'period' | 'total' | 'limit'>)
  | { kind: 'notOffered' };

/** What is unusual about the figures of a module: perhaps a wrong period, or earlier figures that are not entered yet. */
export function listEnrolmentWarnings(content: EnrolmentContent, context: EnrolmentContext): EnrolmentWarning[] {
  const { opensOn, closesOn } = context.module;
  const period = context.periods.find(({ id }) => id === content.periodId);
  const isOffered = !period || (period.endsOn >= opensOn && (closesOn === null || period.startsOn <= closesOn));
  const hasLearners = enrolmentStages.some((stage) => (content[stage] ?? 0) > 0);
  const excesses = listExcesses(content, context).filter(({ isUncertain }) => isUncertain);
  return [
    ...(hasLearners && !isOffered ? [{ kind: 'notOffered' as const }] : []),
    ...excesses.map(({ lower, upper, period: through, total, limit }) => ({
      ...{ kind: 'exceeds' as const, lower, upper, period: through },
      ...{ total, limit },
    })),
  ];
}
