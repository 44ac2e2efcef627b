import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainFigure } from '../answers/explainFigure.ts';
import { groupingOfKey } from '../answers/groupingOfKey.ts';
import { parseTenThousandths } from '../rational/parseTenThousandths.ts';
import { consortiumArbitrary, indicatorArbitrary, type RandomConsortium } from '../testing/randomConsortium.ts';
import type { ChangedFigure, ComparedExplanation } from './comparedExplanation.ts';
import { compareFigures, type FigureChange } from './compareFigures.ts';
import { compareTargets } from './compareTargets.ts';
import { assertUntilSeen } from '../../testing/assertUntilSeen.ts';

/** Two answers about one figure: between them anything may have changed but who an assignment belongs to. */
const twoMoments = indicatorArbitrary.chain((indicator) =>
  fc.tuple(consortiumArbitrary(fc.constant(indicator)), consortiumArbitrary(fc.constant(indicator))).map(([before, after]) => {
    const owners = new Map(before.input.assignments.map(({ id, organisationId }) => [id, organisationId]));
    const assignments = after.input.assignments.map((each) => ({
      ...each,
      organisationId: owners.get(each.id) ?? each.organisationId,
    }));
    return { indicator, before, after: { ...after, input: { ...after.input, assignments } } };
  }),
);

const keys = fc.constantFrom('consortium', 'AT', 'SK', '3', '12');

/** The explanation in the form in which the API answers it; null where the group has no such key. */
function explain({ input, indicator, today }: RandomConsortium, key: string, through: number): ComparedExplanation | null {
  const explanation = explainFigure(input, indicator, key, { by: groupingOfKey(key), through, today });
  if (explanation === null) return null;
  return {
    ...explanation,
    parts: explanation.parts.map((part) => ({
      ...part,
      cells: part.cells.map(({ cell, value, inValue }) => ({
        periodId: cell.periodId,
        availability: cell.availability,
        value,
        inValue,
        ...(indicator.valueType === 'ratio' ? { numerator: cell.numerator, denominator: cell.denominator } : {}),
      })),
    })),
  };
}

const exact = (figure: number | null | undefined): bigint => (figure == null ? 0n : (parseTenThousandths(figure) ?? 0n));

const differenceOf = (changes: readonly FigureChange[], field: keyof ChangedFigure): bigint =>
  changes.reduce((sum, { before, after }) => sum + exact(after?.[field]) - exact(before?.[field]), 0n);

/** What is in a figure: by assignment and period, or by the whole assignment. */
function contentOf({ parts }: ComparedExplanation): Map<string, string> {
  const figures = parts.flatMap(({ assignmentId, cells }) =>
    cells
      .filter(({ inValue }) => inValue)
      .map(({ periodId, value, numerator, denominator }): [string, string] => [
        `${assignmentId} ${periodId}`,
        JSON.stringify([value, numerator, denominator]),
      ]),
  );
  return new Map(figures);
}

const numberOf = ({ input }: RandomConsortium) => {
  const numbers = new Map(input.periods.map(({ id, number }) => [id, number]));
  return (periodId: number) => numbers.get(periodId);
};

test('the changes of a figure explain the whole difference of its value', () => {
  const seen = new Set<string>();
  const property = fc.property(twoMoments, keys, ({ indicator, before, after }, key) => {
    const through = Math.min(before.through, after.through);
    const [past, present] = [explain(before, key, through), explain(after, key, through)];
    if (!past || !present) return;
    const changes = compareFigures(past, present, numberOf(after));
    for (const { kind } of changes) seen.add(kind);
    if (indicator.valueType === 'ratio') {
      for (const part of ['numerator', 'denominator'] as const)
        expect(differenceOf(changes, part)).toBe(exact(present.figure[part]) - exact(past.figure[part]));
    } else if (indicator.valueType !== 'score') {
      expect(differenceOf(changes, 'value')).toBe(exact(present.figure.value) - exact(past.figure.value));
    }
    // Applied to what was in the figure, they make what is in it: of scores, too, whose median has no parts that add up.
    const content = contentOf(past);
    for (const { assignmentId, periodId, after: current } of changes.filter((each) => each.periodId !== null)) {
      const cell = `${assignmentId} ${periodId}`;
      if (current === null) content.delete(cell);
      else content.set(cell, JSON.stringify([current.value, current.numerator, current.denominator]));
    }
    const isWhole = new Map(changes.filter(({ periodId }) => periodId === null).map((each) => [each.assignmentId, each.kind]));
    for (const cell of content.keys()) if (isWhole.get(Number(cell.split(' ')[0])) === 'assignmentLeft') content.delete(cell);
    for (const [cell, figure] of contentOf(present))
      if (isWhole.get(Number(cell.split(' ')[0])) === 'assignmentCame') content.set(cell, figure);
    expect(new Map([...content].toSorted())).toEqual(new Map([...contentOf(present)].toSorted()));
  });
  const kinds = [
    ...['added', 'approved', 'restated', 'countsAgain', 'superseded', 'withheld', 'notApplicable', 'inReview'],
    ...['removed', 'assignmentCame', 'assignmentLeft'],
  ];
  assertUntilSeen(seen, kinds, () => fc.assert(property, { numRuns: 1500 }));
});

test('the changes of the target explain the whole difference of the target, of counts and amounts', () => {
  const seen = new Set<string>();
  const property = fc.property(twoMoments, keys, ({ indicator, before, after }, key) => {
    const through = Math.min(before.through, after.through);
    const [past, present] = [explain(before, key, through), explain(after, key, through)];
    if (!past || !present) return;
    const changes = compareTargets(past, present, indicator);
    for (const { kind } of changes) seen.add(kind);
    if (indicator.valueType === 'ratio' || indicator.valueType === 'score') return;
    const difference = changes.reduce((sum, each) => sum + exact(each.after) - exact(each.before), 0n);
    expect(difference).toBe(exact(present.figure.target) - exact(past.figure.target));
  });
  const kinds = ['changed', 'assignmentCame', 'assignmentLeft', 'valueCame', 'valueLeft', 'otherRule'];
  assertUntilSeen(seen, kinds, () => fc.assert(property, { numRuns: 1500 }));
});

test('the same answer has not changed', () => {
  fc.assert(
    fc.property(consortiumArbitrary(), keys, (consortium, key) => {
      const explanation = explain(consortium, key, consortium.through);
      if (!explanation) return;
      expect(compareFigures(explanation, explanation, numberOf(consortium))).toEqual([]);
      expect(compareTargets(explanation, explanation, consortium.indicator)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
