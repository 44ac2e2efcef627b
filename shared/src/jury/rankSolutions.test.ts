import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minus, plus, sum, zero } from '../progress/rational/rational.ts';
import { roundFigure } from '../progress/rational/roundFigure.ts';
import { computeFirstPlaceStability } from './computeFirstPlaceStability.ts';
import { adjustForJurorLeniency } from './adjustForJurorLeniency.ts';
import { type RankingInput, rankSolutions } from './rankSolutions.ts';
import type { ScoreSheet, WeightedCriterion } from './scoreSheet.ts';

const criteria: WeightedCriterion[] = [
  { id: 1, weight: 30 },
  { id: 2, weight: 20 },
];
const createSheet = (solutionId: number, jurorId: number, ...scores: number[]): ScoreSheet => ({
  solutionId,
  jurorId,
  scores: new Map(scores.map((score, index) => [index + 1, score])),
});
const solutions = [1, 2, 3].map((id) => ({ id, submittedAt: `2019-10-0${4 - id}T10:00:00.000Z` }));
const ranksOf = (input: RankingInput) => rankSolutions(input).map(({ solutionId, place }) => [solutionId, place]);

describe('rankSolutions', () => {
  test('ranks by the mean of the weighted means of the jurors, with the spread; unscored solutions are last, without a place', () => {
    // Solution 1: (30 x 5 + 20 x 3) / 50 = 4.2 and (30 x 4 + 20 x 4) / 50 = 4, mean 4.1. Solution 2: (30 x 4 + 20 x 5) / 50 = 4.4.
    const sheets = [createSheet(1, 11, 5, 3), createSheet(1, 12, 4, 4), createSheet(2, 11, 4, 5)];
    const rows = rankSolutions({ criteria, solutions, sheets, tieRule: 'sharedPlace' });
    expect(
      rows.map(({ solutionId, place, mean, spread, jurors }) => [
        solutionId,
        place,
        roundFigure(mean),
        roundFigure(spread),
        jurors.map((juror) => [juror.jurorId, roundFigure(juror.mean)]),
      ]),
    ).toEqual([
      [2, 1, 4.4, 0, [[11, 4.4]]],
      [
        1,
        2,
        4.1,
        0.2,
        [
          [11, 4.2],
          [12, 4],
        ],
      ],
      [3, null, null, null, []],
    ]);
  });

  test('rejects an incomplete sheet', () => {
    const half = { solutionId: 1, jurorId: 11, scores: new Map([[1, 5]]) };
    expect(() => rankSolutions({ criteria, solutions, sheets: [half], tieRule: 'sharedPlace' })).toThrow(
      'Juror 11 gave solution 1 no score for criterion 2.',
    );
  });

  describe('ties', () => {
    // Both 4: (30 x 4 + 20 x 4) / 50 and (30 x 2 + 20 x 7) / 50.
    const sheets = [createSheet(1, 11, 2, 7), createSheet(2, 11, 4, 4), createSheet(3, 11, 1, 1)];
    const input = (tieRule: RankingInput['tieRule']): RankingInput => ({ criteria, solutions, sheets, tieRule });

    test('share the place and skip the next', () => {
      expect(ranksOf(input('sharedPlace'))).toEqual([
        [1, 1],
        [2, 1],
        [3, 3],
      ]);
    });

    test('are broken by the heaviest criterion', () => {
      expect(ranksOf(input('heaviestCriterion'))).toEqual([
        [2, 1],
        [1, 2],
        [3, 3],
      ]);
    });

    test('are broken by the earlier submission', () => {
      expect(ranksOf(input('earlierSolution'))).toEqual([
        [2, 1],
        [1, 2],
        [3, 3],
      ]);
    });

    test('remain if equally heavy criteria balance each other', () => {
      const even = [
        { id: 1, weight: 10 },
        { id: 2, weight: 10 },
      ];
      const both = [createSheet(1, 11, 2, 4), createSheet(2, 11, 4, 2)];
      const [one, other] = rankSolutions({ criteria: even, solutions, sheets: both, tieRule: 'heaviestCriterion' });
      expect([one?.place, other?.place]).toEqual([1, 1]);
    });

    test('are exact: sums of thirds compare as equal', () => {
      const three = [1, 2, 3].map((id) => ({ id, weight: 1 }));
      const thirds = [
        createSheet(1, 11, 0, 0, 1),
        createSheet(1, 12, 1, 1, 0),
        createSheet(2, 11, 1, 0, 0),
        createSheet(2, 12, 0, 1, 1),
      ];
      expect(ranksOf({ criteria: three, solutions, sheets: thirds, tieRule: 'sharedPlace' }).slice(0, 2)).toEqual([
        [1, 1],
        [2, 1],
      ]);
    });
  });
});

describe('computeFirstPlaceStability', () => {
  test('reports a clear first place as stable', () => {
    const sheets = [createSheet(1, 11, 5, 5), createSheet(2, 11, 1, 1)];
    expect(computeFirstPlaceStability({ criteria, solutions, sheets, tieRule: 'sharedPlace' })).toMatchObject({
      first: [1],
      survives: true,
    });
  });

  test('reports an unstable first place and the weights that change it', () => {
    // 30 x 2 + 20 x 7 and 30 x 4 + 20 x 4 are both 200: any change of a weight breaks the tie.
    const sheets = [createSheet(1, 11, 2, 7), createSheet(2, 11, 4, 4)];
    const stability = computeFirstPlaceStability({ criteria, solutions, sheets, tieRule: 'sharedPlace' });
    expect(stability.first).toEqual([1, 2]);
    expect(stability.survives).toBe(false);
    expect(stability.moved).toEqual([
      { criterionId: 1, tenths: 9, first: [1], isSame: false },
      { criterionId: 1, tenths: 11, first: [2], isSame: false },
      { criterionId: 2, tenths: 9, first: [2], isSame: false },
      { criterionId: 2, tenths: 11, first: [1], isSame: false },
    ]);
  });
});

const singleCriterion: WeightedCriterion[] = [{ id: 1, weight: 1 }];

describe('juror-adjusted means', () => {
  test('compensates for a strict juror', () => {
    // Juror 12 gives 2 less than juror 11 for the same solution; solution 3 was scored by 12 alone.
    const sheets = [createSheet(1, 11, 8), createSheet(1, 12, 6), createSheet(2, 11, 7), createSheet(3, 12, 6)];
    const adjusted = adjustForJurorLeniency(sheets, singleCriterion);
    expect(adjusted?.leniency.map(({ jurorId, by }) => [jurorId, roundFigure(by)])).toEqual([
      [11, 1],
      [12, -1],
    ]);
    expect(adjusted?.solutions.map(({ solutionId, place, mean }) => [solutionId, place, roundFigure(mean)])).toEqual([
      [1, 1, 7],
      [3, 1, 7],
      [2, 3, 6],
    ]);
  });

  test('are null if juries have no common solution, or with a single juror', () => {
    expect(adjustForJurorLeniency([createSheet(1, 11, 8), createSheet(2, 12, 6)], singleCriterion)).toBeNull();
    expect(adjustForJurorLeniency([createSheet(1, 11, 8), createSheet(2, 11, 6)], singleCriterion)).toBeNull();
    expect(adjustForJurorLeniency([], singleCriterion)).toBeNull();
  });
});

const scores = fc.integer({ min: 0, max: 10 });
/** Random rankings; `isScoredArbitrary` decides whether a juror scores a solution. */
const rankingInputs = (isScoredArbitrary: fc.Arbitrary<boolean>) =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }),
      jurors: fc.integer({ min: 1, max: 5 }),
      solutions: fc.integer({ min: 1, max: 6 }),
      tieRule: fc.constantFrom('sharedPlace', 'heaviestCriterion', 'earlierSolution'),
    })
    .chain((size) =>
      fc
        .array(fc.record({ isScored: isScoredArbitrary, scores: fc.array(scores, { minLength: 4, maxLength: 4 }) }), {
          minLength: size.jurors * size.solutions,
          maxLength: size.jurors * size.solutions,
        })
        .map(
          (cells): RankingInput => ({
            criteria: size.weights.map((weight, index) => ({ id: index + 1, weight })),
            solutions: Array.from({ length: size.solutions }, (_, index) => ({
              id: index + 1,
              submittedAt: new Date(Date.UTC(2019, 9, 1) + (index % 3) * 1000).toISOString(),
            })),
            sheets: cells.flatMap(({ isScored, scores: values }, index) =>
              isScored
                ? [
                    createSheet(
                      (index % size.solutions) + 1,
                      101 + Math.floor(index / size.solutions),
                      ...values.slice(0, size.weights.length),
                    ),
                  ]
                : [],
            ),
            tieRule: size.tieRule,
          }),
        ),
    );

const serializeRanking = (input: RankingInput) =>
  rankSolutions(input).map(({ solutionId, place, mean, spread }) => [solutionId, place, roundFigure(mean), roundFigure(spread)]);
const serializeAdjusted = ({ sheets, criteria: weights }: RankingInput) =>
  adjustForJurorLeniency(sheets, weights)?.solutions.map(({ solutionId, place, mean }) => [
    solutionId,
    place,
    roundFigure(mean),
  ]) ?? null;

describe('properties of random scores', () => {
  test('the order of sheets, solutions and criteria does not matter', () => {
    fc.assert(
      fc.property(rankingInputs(fc.boolean()), (input) => {
        const reversed: RankingInput = {
          criteria: input.criteria.toReversed(),
          solutions: input.solutions.toReversed(),
          sheets: input.sheets.toReversed(),
          tieRule: input.tieRule,
        };
        expect(serializeRanking(reversed)).toEqual(serializeRanking(input));
        expect(serializeAdjusted(reversed)).toEqual(serializeAdjusted(input));
        expect(computeFirstPlaceStability(reversed).survives).toBe(computeFirstPlaceStability(input).survives);
      }),
    );
  });

  test('a place is one more than the number of better solutions; only relative weights matter', () => {
    fc.assert(
      fc.property(rankingInputs(fc.boolean()), (input) => {
        const rows = rankSolutions({ ...input, tieRule: 'sharedPlace' });
        for (const { place, mean } of rows)
          if (mean) {
            const better = rows.filter(
              (each) =>
                each.mean &&
                Number(each.mean.numerator) / Number(each.mean.denominator) >
                  Number(mean.numerator) / Number(mean.denominator) + 1e-12,
            );
            expect(place).toBe(better.length + 1);
          }
        const doubled = { ...input, criteria: input.criteria.map(({ id, weight }) => ({ id, weight: weight * 2 })) };
        expect(serializeRanking(doubled)).toEqual(serializeRanking(input));
      }),
    );
  });

  test('adjustment changes no mean if every juror scored every solution', () => {
    let compared = 0;
    fc.assert(
      fc.property(rankingInputs(fc.constant(true)), (input) => {
        const adjusted = adjustForJurorLeniency(input.sheets, input.criteria);
        if (!adjusted) return;
        compared += 1;
        const plain = new Map(rankSolutions({ ...input, tieRule: 'sharedPlace' }).map((each) => [each.solutionId, each]));
        for (const { solutionId, mean, place } of adjusted.solutions)
          expect([roundFigure(mean), place]).toEqual([
            roundFigure(plain.get(solutionId)?.mean ?? null),
            plain.get(solutionId)?.place,
          ]);
      }),
    );
    expect(compared).toBeGreaterThan(50);
  });

  test('one more point for everything from one juror changes no adjusted place, and raises its leniency by one', () => {
    let compared = 0;
    fc.assert(
      fc.property(rankingInputs(fc.boolean()), (input) => {
        const generous = input.sheets.map((each) =>
          each.jurorId === 101 ? { ...each, scores: new Map([...each.scores].map(([id, score]) => [id, score + 1])) } : each,
        );
        const [before, after] = [
          adjustForJurorLeniency(input.sheets, input.criteria),
          adjustForJurorLeniency(generous, input.criteria),
        ];
        if (!before || !after) return;
        compared += 1;
        const places = ({ solutions: all }: NonNullable<typeof before>) =>
          all.map(({ solutionId, place }) => [solutionId, place]);
        expect(places(after)).toEqual(places(before));
        const above = ({ leniency }: NonNullable<typeof before>) => {
          const own = leniency.find(({ jurorId }) => jurorId === 101)?.by ?? zero;
          return leniency.filter(({ jurorId }) => jurorId !== 101).map(({ by }) => minus(own, by));
        };
        const more = input.sheets.some(({ jurorId }) => jurorId === 101) ? 1n : 0n;
        const expected = above(before).map((by) => roundFigure(plus(by, { numerator: more, denominator: 1n })));
        expect(above(after).map(roundFigure)).toEqual(expected);
        const level = input.sheets.map(({ jurorId }) => after.leniency.find((each) => each.jurorId === jurorId)?.by ?? zero);
        expect(roundFigure(sum(level))).toBe(0);
      }),
    );
    expect(compared).toBeGreaterThan(10);
  });
});
