import type { FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import type { Assignment } from './assignment.ts';
import type { Indicator } from './indicator.ts';

type LevelIndicator = Pick<Indicator, 'valueType' | 'accumulation' | 'direction' | 'options'>;
type AssignmentLevels = Partial<Pick<Assignment, 'baseline' | 'target' | 'milestones'>>;

/** Levels that no figure can reach: below 0 for a count or a ratio, outside the options for a score. */
function validateReach({ valueType, options }: LevelIndicator, level: number): FieldProblem | null {
  if (valueType === 'count' || valueType === 'ratio') return level < 0 ? { code: 'assignments.negative' } : null;
  if (valueType !== 'score' || options.length === 0) return null;
  const values = options.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return level < lowest || level > highest ? { code: 'assignments.outsideOptions', lowest, highest } : null;
}

function validateReachableLevels(
  indicator: LevelIndicator,
  { baseline, target, milestones = [] }: AssignmentLevels,
): FieldProblems {
  const levels: [string, number | null | undefined][] = [
    ['baseline', baseline],
    ['target', target],
    ...milestones.map(({ value }, at): [string, number] => [`milestones.${at}.value`, value]),
  ];
  return Object.fromEntries(
    levels.flatMap(([field, level]) => {
      const problem = level === null || level === undefined ? null : validateReach(indicator, level);
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
 * The problems of the levels of an assignment, by field: a target on the wrong side of the baseline, and levels that no figure
 * can reach. Used by the form and the server. Source: domain.md, "Attainment"; decision 23.
 */
export function validateLevels(indicator: LevelIndicator, levels: AssignmentLevels): FieldProblems {
  if (indicator.valueType === 'text') {
    const { baseline = null, target = null } = levels;
    if (baseline === null && target === null) return {};
    return { [target === null ? 'baseline' : 'target']: { code: 'assignments.noTarget' } };
  }
  return { ...validateReachableLevels(indicator, levels), ...validateDirection(indicator, levels) };
}
