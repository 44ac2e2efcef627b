import type { FigureIndicator } from './figureIndicator.ts';
import { median } from './median.ts';
import type { Member } from './member.ts';
import { dividedBy, type Rational, sum, timesWhole } from './rational.ts';

/**
 * The group's value: the sum; of ratios the added numerators over the added denominators; of scores the median. null when
 * none of the members has a value. Source: domain.md, "Country or consortium total".
 */
export function groupValue(members: readonly Member[], valueType: FigureIndicator['valueType']): Rational | null {
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
 * The group's target, baseline or expected level over the members that have one: the sum; of ratios the mean weighted by the
 * denominators of the running values (where nobody has a value, the plain mean); of scores the median. null when none
 * has one. Source: domain.md, "Targets and baselines", "A group's expected level is added up from these paths as its
 * target is from the targets".
 */
export function groupLevel(
  members: readonly Member[],
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
