import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeFunnelLimits, funnelTails } from './computeFunnelLimits.ts';
import { computeTheilSen, projectTrend } from './computeTheilSen.ts';
import { computeWilsonInterval } from './computeWilsonInterval.ts';
import { computeSharedRatio, judgeNoise } from './judgeNoise.ts';
import { summarizeSpread } from './summarizeSpread.ts';

describe('the interval of Wilson', () => {
  // Newcombe (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d out of %d is that of Newcombe', (numerator, denominator, from, to) => {
    const interval = computeWilsonInterval(numerator, denominator);
    expect(interval?.from).toBeCloseTo(from, 4);
    expect(interval?.to).toBeCloseTo(to, 4);
  });

  test.each([
    [null, 10],
    [1, null],
    [0, 0],
    [12, 10],
    [1.5, 10],
    [1, 10.5],
    [-1, 10],
  ])('there is none for %s out of %s: no share of counted cases', (numerator, denominator) =>
    expect(computeWilsonInterval(numerator, denominator)).toBeNull(),
  );

  test('whole numbers are taken for cases, also where they are euros: the texts beside it say where it holds', () =>
    expect(computeWilsonInterval(20_000, 100_000)).not.toBeNull());

  test('holds the share, lies within 0 and 1, mirrors, and gets narrower with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (denominator, drawn) => {
        const numerator = drawn % (denominator + 1);
        const interval = computeWilsonInterval(numerator, denominator);
        const mirrored = computeWilsonInterval(denominator - numerator, denominator);
        const tenfold = computeWilsonInterval(numerator * 10, denominator * 10);
        if (!interval || !mirrored || !tenfold) throw new Error('There is an interval.');
        expect(interval.from).toBeGreaterThanOrEqual(0);
        expect(interval.to).toBeLessThanOrEqual(1);
        expect(interval.from).toBeLessThanOrEqual(numerator / denominator);
        expect(interval.to).toBeGreaterThanOrEqual(numerator / denominator);
        expect(mirrored.from).toBeCloseTo(1 - interval.to, 10);
        expect(tenfold.to - tenfold.from).toBeLessThan(interval.to - interval.from);
      }),
    );
  });
});

/** P(R <= count) of the binomial distribution, term by term. */
function cumulative(count: number, cases: number, share: number): number {
  let sum = 0;
  let weight = (1 - share) ** cases;
  for (let each = 0; each <= count; each += 1) {
    sum += weight;
    weight *= ((cases - each) / (each + 1)) * (share / (1 - share));
  }
  return sum;
}

describe('the limits of a funnel', () => {
  test('leave out a count only if it and all beyond have at most the probability of the tail', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 5, max: 95 }), fc.nat(200), (cases, percent, drawn) => {
        const share = percent / 100;
        const count = drawn % (cases + 1);
        for (const tail of Object.values(funnelTails)) {
          const { from, to } = computeFunnelLimits(share, cases, tail);
          expect(from).toBeLessThanOrEqual(share);
          expect(to).toBeGreaterThanOrEqual(share);
          // Where both are the same but for the last digits, the order of the additions decides.
          const isDecided = (probability: number) => Math.abs(probability - tail) > 1e-12;
          const [below, above] = [cumulative(count, cases, share), cumulative(cases - count, cases, 1 - share)];
          if (isDecided(below)) expect([count, count / cases < from]).toEqual([count, below <= tail]);
          if (isDecided(above)) expect([count, count / cases > to]).toEqual([count, above <= tail]);
        }
      }),
    );
  });

  test('come near the normal distribution with many cases, and go on where it takes over', () => {
    const { from, to } = computeFunnelLimits(0.3, 100_000, funnelTails[95]);
    const spread = 1.96 * Math.sqrt((0.3 * 0.7) / 100_000);
    expect([from, to].map((share) => share.toFixed(4))).toEqual([(0.3 - spread).toFixed(4), (0.3 + spread).toFixed(4)]);
    const [last, next] = [1_000_000, 1_000_001].map((cases) => computeFunnelLimits(0.3, cases, funnelTails[99.8]));
    expect(last?.to).toBeCloseTo(next?.to ?? 0, 5);
  });

  test('are the share itself where it is 0 or 1, and refuse what is no share', () => {
    expect(computeFunnelLimits(0, 10, 0.025)).toEqual({ from: 0, to: 0 });
    expect(computeFunnelLimits(1, 10, 0.025)).toEqual({ from: 1, to: 1 });
    for (const [share, cases] of [
      [1.2, 10],
      [-0.1, 10],
      [Number.NaN, 10],
      [0.5, 0],
      [0.5, 1.5],
    ] as const)
      expect(() => computeFunnelLimits(share, cases, 0.025)).toThrow(RangeError);
  });
});

describe('noise', () => {
  const row = (numerator: number | null, denominator: number | null) => ({ numerator, denominator });

  test('the share of all is one division of the sums, never a mean of shares', () => {
    expect(computeSharedRatio([row(1, 2), row(1, 98), row(null, null)])).toBe(0.02);
    expect(computeSharedRatio([row(null, null)])).toBeNull();
    expect(computeSharedRatio([row(1, 2), row(12, 10)])).toBeNull();
  });

  test.each([
    [row(5, 10), 'within'],
    [row(9, 10), 'outside'],
    [row(90, 100), 'beyond'],
    [row(null, null), null],
    [row(0, 0), null],
    [row(12, 10), null],
  ] as const)('%o around one half is %s', (parts, verdict) => expect(judgeNoise(parts, 0.5)).toBe(verdict));

  test('what few cases say is noise, and the same share of many is not', () => {
    expect(judgeNoise(row(3, 5), 0.5)).toBe('within');
    expect(judgeNoise(row(600, 1000), 0.5)).toBe('beyond');
  });
});

// Sen (1968), section 6.
const times = [1, 2, 3, 4, 10, 12, 18];
const values = [9, 15, 19, 20, 45, 55, 78];
const example = times.map((x, index) => ({ x, y: values[index] ?? Number.NaN }));

describe('the slope of Theil and Sen', () => {
  test('is that of the example of Sen, with the fifth slope from each end', () => {
    const found = computeTheilSen(example);
    expect(found?.slope).toBe(4);
    expect(found?.from).toBe(3.75);
    expect(found?.to).toBeCloseTo(46 / 11, 10);
    expect(found?.confidence).toBeCloseTo(1 - (2 * 174) / 5040, 10);
  });

  test('needs four measures at different places', () => {
    expect(computeTheilSen(example.slice(0, 3))).toBeNull();
    expect(computeTheilSen([...example.slice(0, 3), { x: 3, y: 5 }])).toBeNull();
    // Of four, all slopes: 1 - 2 / 4!.
    expect(computeTheilSen(example.slice(0, 4))).toMatchObject({ from: 1, to: 6, confidence: 1 - 2 / 24 });
  });

  test('one outlier does not move it, and a line is found again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 6, max: 14 }),
        fc.integer({ min: -1000, max: 1000 }),
        (slope, start, n, outlier) => {
          const line = Array.from({ length: n }, (_, x) => ({ x, y: start + slope * x }));
          expect(computeTheilSen(line)).toMatchObject({ slope, from: slope, to: slope });
          const disturbed = line.map((each, index) => (index === 2 ? { ...each, y: outlier } : each));
          expect(computeTheilSen(disturbed)?.slope).toBe(slope);
          expect(projectTrend(line, n + 3)?.level).toBe(start + slope * (n + 3));
        },
      ),
    );
  });

  test('its range holds the slope with at least nine tenths, whatever the number of measures', () => {
    for (let n = 4; n <= 30; n += 1) {
      const found = computeTheilSen(Array.from({ length: n }, (_, x) => ({ x, y: x ** 2 })));
      expect(found?.confidence).toBeGreaterThanOrEqual(0.9);
      expect(found?.confidence).toBeLessThan(1);
      expect(found?.from).toBeLessThanOrEqual(found?.slope ?? Number.NaN);
      expect(found?.to).toBeGreaterThanOrEqual(found?.slope ?? Number.NaN);
    }
  });

  test('the projection lies between those of the ends of its range', () => {
    const projection = projectTrend(example, 24);
    expect(projection?.level).toBeCloseTo(102.0, 0);
    expect(projection?.from).toBeLessThan(projection?.level ?? 0);
    expect(projection?.to).toBeGreaterThan(projection?.level ?? 0);
    expect(projectTrend(example.slice(0, 3), 24)).toBeNull();
  });
});

describe('median, n and range', () => {
  test('of an even number the mean of the two middle ones', () =>
    expect(summarizeSpread([0.2, 1.5, -0.1, 0.3])).toEqual({ n: 4, median: 0.25, lowest: -0.1, highest: 1.5 }));
  test('of one the figure itself, and of none nothing, never 0', () => {
    expect(summarizeSpread([0.55])).toEqual({ n: 1, median: 0.55, lowest: 0.55, highest: 0.55 });
    expect(summarizeSpread([])).toBeNull();
  });
});
