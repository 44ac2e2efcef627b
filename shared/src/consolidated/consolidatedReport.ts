import { z } from 'zod';
import { backgroundWorkSchema } from '../backgroundWork/backgroundWork.ts';
import { documentFormats } from '../documents/documentFormat.ts';

/** The parts of the work, in their order. */
export const reportPhases = ['reading', 'chapters', 'writing'] as const;

export type ReportPhase = (typeof reportPhases)[number];

/** The bases on which a half-year report is written: it has no figures of drafts. */
export const reportBases = ['approved', 'submitted'] as const;

export type ReportBasis = (typeof reportBases)[number];

/** What a half-year report is about, and how it is written. */
const reportQuestion = {
  periodId: z.int().min(1),
  basis: z.enum(reportBases),
  format: z.enum(documentFormats),
};

/** What somebody asks for. */
export const reportRequestSchema = z.strictObject({ ...reportQuestion, basis: reportQuestion.basis.optional() });

/** A consolidated half-year report as its requester sees it. */
export const consolidatedReportSchema = backgroundWorkSchema(reportPhases).extend(reportQuestion);

export type ConsolidatedReportWork = z.infer<typeof consolidatedReportSchema>;
