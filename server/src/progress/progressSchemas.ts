import { notExpectedReasons } from '@pilotage/shared';
import { z } from 'zod';

const nullableFigure = z.number().nullable();
const absenceReasons = ['missing', 'withheld', 'notDue', 'inReview', 'zeroDenominator', 'notApplicable', 'notExpected'] as const;

const absenceSchema = z.object({
  organisationId: z.int(),
  assignmentId: z.int(),
  why: z.enum(absenceReasons),
  reason: z.enum(notExpectedReasons).optional(),
});
const gapSchema = z.object({
  organisationId: z.int(),
  assignmentId: z.int(),
  period: z.int(),
  why: z.enum(['missing', 'withheld', 'inReview']),
});
const pointSchema = z.object({
  period: z.int(),
  value: nullableFigure,
  attainment: nullableFigure,
  expected: nullableFigure,
  expectedAttainment: nullableFigure,
  reported: z.int(),
  definitionVersion: z.int(),
});

/** One row of a comparison: a country, an organisation or the consortium. Numbers are fractions and levels, never percent. */
export const progressRowSchema = z.object({
  key: z.string(),
  indicator: z.string().nullable(),
  value: nullableFigure,
  numerator: nullableFigure.optional(),
  denominator: nullableFigure.optional(),
  target: nullableFigure,
  baseline: nullableFigure,
  attainment: nullableFigure,
  expected: nullableFigure,
  expectedAttainment: nullableFigure,
  status: z.enum(['ahead', 'onTrack', 'atRisk', 'behind', 'noData']).nullable(),
  n: z.int(),
  of: z.int(),
  compared: z.object({ n: z.int(), value: nullableFigure }).nullable(),
  missing: z.array(absenceSchema),
  gaps: z.array(gapSchema),
  illustrative: z.boolean().nullable(),
  targetOn: z.string().nullable().optional(),
  series: z.array(pointSchema).optional(),
});

const explainedCellSchema = z.object({
  measurementId: z.int(),
  periodId: z.int(),
  availability: z.string().nullable(),
  value: nullableFigure,
  /** The value that was approved first, for a restated cell. */
  asReported: nullableFigure.optional(),
  numerator: nullableFigure.optional(),
  denominator: nullableFigure.optional(),
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

export const explanationSchema = z.object({
  figure: progressRowSchema,
  parts: z.array(
    z.object({
      organisationId: z.int(),
      assignmentId: z.int(),
      value: nullableFigure,
      numerator: nullableFigure.optional(),
      denominator: nullableFigure.optional(),
      cells: z.array(explainedCellSchema),
    }),
  ),
  leftOut: z.array(absenceSchema),
  /** What each assignment of the row aims at, with and without a value. */
  assignments: z.array(
    z.object({ organisationId: z.int(), assignmentId: z.int(), target: nullableFigure, baseline: nullableFigure }),
  ),
});

export const reportingRateSchema = z.object({
  period: z.int(),
  expected: z.int(),
  submitted: z.int(),
  onTime: z.int(),
  rate: nullableFigure,
  timeliness: nullableFigure,
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
