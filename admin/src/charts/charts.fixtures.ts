import type { BarRow } from './barRow.ts';
import type { ChartRow } from './chartRows.ts';
import type { TrendRow } from './trendRows.ts';

export const createChartRow = (rest: Partial<ChartRow> = {}): ChartRow => ({
  key: 'AT',
  name: 'Austria',
  value: 55,
  baseline: 0,
  target: 100,
  attainment: 0.55,
  expected: 0.6,
  status: 'onTrack',
  mark: 'bar',
  reason: null,
  n: 3,
  of: 4,
  compared: null,
  gaps: 0,
  illustrative: false,
  reported: 3,
  met: null,
  ...rest,
});

export const createBarRow = (rest: Partial<BarRow> = {}): BarRow => ({
  key: 'AT',
  name: 'Austria',
  value: 0.55,
  mark: 'bar',
  label: '55 %',
  tone: 'calm',
  expected: 0.6,
  details: ['Austria: 55 %', '3 of 4 assignments have a value'],
  to: '/explain',
  ...rest,
});

/** Rows without a value, one for each reason. */
export const rowsWithoutValue: readonly ChartRow[] = (['missing', 'notDue', 'withheld', 'inReview', 'notExpected'] as const).map(
  (mark) => createChartRow({ key: mark, name: mark, mark, value: null, attainment: null, expected: null, status: 'noData' }),
);

/** A row with a value that nothing can be held against: it has no target, or no baseline. */
export const rowWithoutTarget = createChartRow({
  key: 'noAttainment',
  name: 'noAttainment',
  mark: 'noAttainment',
  target: null,
  baseline: null,
  attainment: null,
  expected: null,
  status: null,
});

export const longName = 'Rzeszowska Agencja Rozwoju Regionalnego Spółka Akcyjna';

const attainments = [0.1, 0.25, null, 0.55];

export const createTrendRow = (rest: Partial<TrendRow> = {}): TrendRow => ({
  key: 'AT',
  name: 'Austria',
  points: attainments.map((attainment, index) => ({
    period: index + 1,
    attainment,
    expected: (index + 1) / 6,
    reported: index === 1 ? 0 : 1,
    definitionVersion: 1,
  })),
  targetOn: '2020-07-31',
  illustrative: false,
  n: 3,
  of: 4,
  ...rest,
});
