import type { FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import { validateDecimals } from '../measurements/validateDecimals.ts';
import type { Assignment } from './assignment.ts';
import type { Indicator } from './indicator.ts';

type LevelIndicator = Pick<Indicator, 'valueType' | 'accumulation' | 'direction' | 'options' | 'decimals'>;
type AssignmentLevels = Partial<Pick<Assignment, 'baseline' | 'target' | 'milestones'>>;

/** Levels that no figure can reach: below 0 for a count or a ratio, outside the options for a score. */
function validateReach({ valueType, options }: LevelIndicator, level: number): FieldProblem | null {
  if (valueType === 'count' || valueType === 'ratio') return level < 0 ? { code: 'assignments.negative' } : null;
  if (valueType !== 'score' || options.length === 0) return null;
  const values = options.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return level < lowest || level > highest ? { code: 'assignments.outsideOptions', lowest, highest } : null;
}

/** Counts and amounts have no more decimals in their levels than in their figures; the other levels are means or fractions. */
function validateLevelDecimals(indicator: LevelIndicator, level: number, stored: number | null | undefined): FieldProblem | null {
  const { valueType } = indicator;
  return valueType === 'count' || valueType === 'amount' ? validateDecimals(indicator, level, stored) : null;
}

function validateEachLevel(
  indicator: LevelIndicator,
  { baseline, target, milestones = [] }: AssignmentLevels,
  stored: AssignmentLevels | null,
): FieldProblems {
  const storedMilestones = new Map(stored?.milestones?.map(({ periodId, value }) => [periodId, value]));
  const levels: [field: string, level: number | null | undefined, stored: number | null | undefined][] = [
    ['baseline', baseline, stored?.baseline],
    ['target', target, stored?.target],
    ...milestones.map(({ periodId, value }, at): [string, number, number | undefined] => [
      `milestones.${at}.value`,
      value,
      storedMilestones.get(periodId),
    ]),
  ];
  return Object.fromEntries(
    levels.flatMap(([field, level, storedLevel]) => {
      if (level === null || level === undefined) return [];
      const problem = validateReach(indicator, level) ?? validateLevelDecimals(indicator, level, storedLevel);
      return problem === null ? [] : [[field, problem]];
    }),
  );
}

function validateDirection(
  { valueType, accumulation, direction }: LevelIndicator,
  { baseline = null, target = null }: AssignmentLevels,
): FieldProblems {
  const isIncremental = accumulation === 'incremental';
  if (isIncremental && valueType !== 'ratio' && baseline !== null && baseline !== 0)
    return { baseline: { code: 'assignments.baselineZero' } };
  const from = baseline ?? (isIncremental ? 0 : null);
  if (from === null || target === null) return {};
  const wrong = direction === 'increase' ? target < from : target > from;
  return wrong ? { target: { code: 'assignments.wrongSide' } } : {};
}

/**
 * The problems of the levels of an assignment, by field: a target on the wrong side of the baseline, levels that no figure can
 * reach, and more decimals than the figures have. Used by the table, a paste, a file, the form and the server. The decimals of
 * what is `stored` are always accepted. Source: domain.md, "Attainment"; decisions 20 and 23.
 */
export function validateLevels(
  indicator: LevelIndicator,
  levels: AssignmentLevels,
  stored: AssignmentLevels | null = null,
): FieldProblems {
  if (indicator.valueType === 'text') {
    const { baseline = null, target = null } = levels;
    if (baseline === null && target === null) return {};
    return { [target === null ? 'baseline' : 'target']: { code: 'assignments.noTarget' } };
  }
  return { ...validateEachLevel(indicator, levels, stored), ...validateDirection(indicator, levels) };
}
