import type { FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import type { Assignment } from './assignment.ts';
import type { Indicator } from './indicator.ts';

type LevelIndicator = Pick<Indicator, 'valueType' | 'accumulation' | 'direction' | 'options'>;
type AssignmentLevels = Partial<Pick<Assignment, 'baseline' | 'target' | 'milestones'>>;

/** What no figure of the indicator can ever be: a count and a ratio below 0, a score beside its options. */
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
  const named: [string, number | null | undefined][] = [
    ['baseline', baseline],
    ['target', target],
    ...milestones.map(({ value }, at): [string, number] => [`milestones.${at}.value`, value]),
  ];
  return Object.fromEntries(
    named.flatMap(([field, level]) => {
      const problem = level === null || level === undefined ? null : validateReach(indicator, level);
      return problem === null ? [] : [[field, problem]];
    }),
  );
}

function validateDirection(
  { valueType, accumulation, direction }: LevelIndicator,
  { baseline = null, target = null }: AssignmentLevels,
): FieldProblems {
  const adds = accumulation === 'incremental';
  if (adds && valueType !== 'ratio' && baseline !== null && baseline !== 0)
    return { baseline: { code: 'assignments.baselineZero' } };
  const from = baseline ?? (adds ? 0 : null);
  if (from === null || target === null) return {};
  const wrong = direction === 'increase' ? target < from : target > from;
  return wrong ? { target: { code: 'assignments.wrongSide' } } : {};
}

/**
 * What is wrong with the levels of an assignment, by the indicator that it reports: a target on the other side of its baseline, and
 * levels that no figure can reach. Form and server judge by it. Source: domain.md, "Attainment"; decision 23.
 */
export function validateLevels(indicator: LevelIndicator, levels: AssignmentLevels): FieldProblems {
  if (indicator.valueType === 'text') {
    const { baseline = null, target = null } = levels;
    if (baseline === null && target === null) return {};
    return { [target === null ? 'baseline' : 'target']: { code: 'assignments.noTarget' } };
  }
  return { ...validateReachableLevels(indicator, levels), ...validateDirection(indicator, levels) };
}
