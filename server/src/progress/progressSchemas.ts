import { notExpectedReasons } from '@pilotage/shared';
import { z } from 'zod';

const figure = z.number().nullable();
const whys = ['missing', 'withheld', 'notDue', 'inReview', 'zeroDenominator', 'notApplicable', 'notExpected'] as const;

const absence = z.object({
  organisationId: z.int(),
  assignmentId: z.int(),
  why: z.enum(whys),
  reason: z.enum(notExpectedReasons).optional(),
});
const gap = z.object({
  organisationId: z.int(),
  assignmentId: z.int(),
  period: z.int(),
  why: z.enum(['missing', 'withheld', 'inReview']),
});
const point = z.object({
  period: z.int(),
  value: figure,
  attainment: figure,
  expected: figure,
  expectedAttainment: figure,
  reported: z.int(),
  definitionVersion: z.int(),
});

/** One row of a comparison: a country, an organisation or the consortium; fractions and levels, never percent. */
export const progressRow = z.object({
  key: z.string(),
  indicator: z.string().nullable(),
  value: figure,
  numerator: figure.optional(),
  denominator: figure.optional(),
  target: figure,
  baseline: figure,
  attainment: figure,
  expected: figure,
  expectedAttainment: figure,
  status: z.enum(['ahead', 'onTrack', 'atRisk', 'behind', 'noData']).nullable(),
  n: z.int(),
  of: z.int(),
  compared: z.object({ n: z.int(), value: figure }).nullable(),
  missing: z.array(absence),
  gaps: z.array(gap),
  illustrative: z.boolean().nullable(),
  series: z.array(point).optional(),
});

const cell = z.object({
  measurementId: z.int(),
  periodId: z.int(),
  availability: z.string().nullable(),
  value: figure,
  /** Of a restated cell: what was approved first. */
  asReported: figure.optional(),
  numerator: figure.optional(),
  denominator: figure.optional(),
  inValue: z.boolean(),
  illustrative: z.boolean(),
  state: z.string(),
  comment: z.string().nullable().optional(),
  comments: z
    .array(
      z.object({
        id: z.int(),
        text: z.string(),
        authorName: z.string().nullable().optional(),
        authorRole: z.string().nullable(),
        createdAt: z.string(),
        resolvedAt: z.string().nullable(),
      }),
    )
    .optional(),
  attachments: z
    .array(z.object({ id: z.int(), fileName: z.string(), mediaType: z.string(), size: z.int(), createdAt: z.string() }))
    .optional(),
  approvedAt: z.string().optional(),
  approvedBy: z.int().nullable().optional(),
});

export const explanation = z.object({
  figure: progressRow,
  parts: z.array(
    z.object({
      organisationId: z.int(),
      assignmentId: z.int(),
      value: figure,
      numerator: figure.optional(),
      denominator: figure.optional(),
      cells: z.array(cell),
    }),
  ),
  leftOut: z.array(absence),
});

export const reportingRateAnswer = z.object({
  period: z.int(),
  expected: z.int(),
  submitted: z.int(),
  onTime: z.int(),
  rate: figure,
  timeliness: figure,
  organisations: z.array(
    z.object({
      organisationId: z.int(),
      expected: z.boolean(),
      submitted: z.boolean(),
      onTime: z.boolean(),
      firstSubmittedAt: z.string().nullable(),
      state: z.string().nullable(),
      reason: z.enum(notExpectedReasons).optional(),
    }),
  ),
});
