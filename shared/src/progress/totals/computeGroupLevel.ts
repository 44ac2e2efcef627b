import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { median } from '../rational/median.ts';
import type { GroupMember } from './groupMember.ts';
import { dividedBy, type Rational, sum, timesWhole } from '../rational/rational.ts';

/**
 * The value of a group: the sum; for ratios the sum of numerators over the sum of denominators; for scores the median. null if
 * no member has a value. Source: domain.md, "Country or consortium total".
 */
export function computeGroupValue(members: readonly GroupMember[], valueType: FigureIndicator['valueType']): Rational | null {
  const values = members.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return null;
  if (valueType === 'score') return median(values);
  if (valueType !== 'ratio') return sum(values);
  return {
    numerator: values.reduce((total, { numerator }) => total + numerator, 0n),
    denominator: values.reduce((total, { denominator }) => total + denominator, 0n),
  };
}

/**
 * The target, baseline or expected level of a group over the members that have one: the sum; for ratios the mean weighted by the
 * denominators of the running values (without values: the plain mean); for scores the median. null if no member has one. Source:
 * domain.md, "Targets and baselines", "A group's expected level is added up from these paths as its target is from the targets".
 */
export function computeGroupLevel(
  members: readonly GroupMember[],
  level: 'target' | 'baseline' | 'expected',
  valueType: FigureIndicator['valueType'],
): Rational | null {
  const levels: Rational[] = [];
  let weights = 0n;
  for (const member of members) {
    const figure = member[level];
    if (figure === null) continue;
    const weight = valueType === 'ratio' ? (member.value?.denominator ?? 1n) : 1n;
    levels.push(weight === 1n ? figure : timesWhole(figure, weight));
    weights += weight;
  }
  if (levels.length === 0) return null;
  if (valueType === 'score') return median(levels);
  if (valueType !== 'ratio') return sum(levels);
  return dividedBy(sum(levels), { numerator: weights, denominator: 1n });
}
