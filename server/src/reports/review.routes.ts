import { type Store, systemStoreOf } from '@pilotage/db';
import { isFigureAccepted, listOpenPoints, outlierReasons, narrativeSections, resources } from '@pilotage/shared';
import { z } from 'zod';
import { checkResultSchema } from '../checks/checkResultSchema.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { progressRowSchema } from '../progress/progressSchemas.ts';
import { diffSinceSubmission } from './historyDiff.ts';
import type { EarlierCell } from './loadEarlierSubmittedCells.ts';
import { loadUnansweredRemarks } from './loadUnansweredRemarks.ts';
import { loadReviewedCells, type ReviewedCell } from './loadReviewedCells.ts';
import { cellContentSchema, loadReportHistory } from './reportHistory.ts';

const cellSchema = resources.measurements.read;
const outlierReasonsSchema = z.array(z.enum(outlierReasons));
const reportFindingSchema = checkResultSchema.extend({ assignmentId: z.int() });
const checkResultsSchema = z.array(reportFindingSchema);

const contentFields = {
  availability: true,
  value: true,
  numerator: true,
  denominator: true,
  parts: true,
  comment: true,
  illustrative: true,
} as const;

/** The content of a cell with its period. */
const contentOf = ({ periodId, availability, value, numerator, denominator, parts, comment, illustrative }: EarlierCell) => ({
  periodId,
  availability,
  value,
  numerator,
  denominator,
  parts,
  comment,
  illustrative,
});

const reviewSchema = z.array(
  z.object({
    assignmentId: z.int(),
    indicator: z.object({ id: z.int(), code: z.string(), name: z.string(), unit: z.string().nullable(), decimals: z.int() }),
    valueType: z.string(),
    cell: cellSchema,
    /** The previous figure: the current one, or the last submitted one if its report was returned or reopened. */
    last: cellSchema.pick({ periodId: true, ...contentFields }).nullable(),
    /** The content at the previous submission, if it differs. */
    before: cellContentSchema.nullable(),
    changed: z.boolean(),
    /** Submitted before, not returned with a remark, and unchanged. */
    accepted: z.boolean(),
    odd: outlierReasonsSchema,
    /** The results of the checks, blocking ones first. */
    findings: checkResultsSchema,
    progress: progressRowSchema.nullable(),
  }),
);

const pointFields = { assignmentId: z.int(), blocks: z.boolean() };

const openPointSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unanswered'), ...pointFields, comment: z.string() }),
  z.object({ kind: z.literal('missing'), ...pointFields }),
  z.object({ kind: z.literal('finding'), ...pointFields, finding: reportFindingSchema }),
  z.object({ kind: z.literal('warning'), ...pointFields, odd: outlierReasonsSchema, hasComment: z.boolean() }),
  z.object({ kind: z.literal('section'), section: z.enum(narrativeSections), blocks: z.boolean() }),
]);

const checklistSchema = z.object({
  expected: z.int(),
  missing: z.array(z.int()),
  /** The unsettled results of the checks, blocking ones first. */
  findings: checkResultsSchema,
  warnings: z.array(z.object({ assignmentId: z.int(), odd: outlierReasonsSchema, hasComment: z.boolean() })),
  emptySections: z.array(z.enum(narrativeSections)),
  /** The remarks of the last return on figures that are unchanged since. */
  unanswered: z.array(z.object({ assignmentId: z.int(), comment: z.string() })),
  /** All of the above as one list, in the order in which it is worked off. It cannot be submitted while a point blocks. */
  open: z.array(openPointSchema),
});

interface ReviewWeightInput {
  changed: boolean;
  odd: readonly string[];
  findings: readonly object[];
}

const reviewWeight = ({ changed, odd, findings }: ReviewWeightInput) => (changed ? 10 : 0) + odd.length + findings.length;

/** Changed figures, outliers and figures with check results come first; the rest is ordered by indicator code. */
async function getReview(store: Store, request: RouteRequest) {
  const report = await store.getAuthorized('reports', idOf(request), 'approve');
  const cells = await loadReviewedCells({ store, report, basis: 'submitted' });
  const diff = diffSinceSubmission(await loadReportHistory(store, report), false);
  // A return from before the previous submission was answered by that submission.
  const isReturnedSince = report.lastReturn !== null && diff.since !== null && report.lastReturn.at > diff.since;
  const returned = new Set(isReturnedSince ? report.lastReturn?.cells.map(({ assignmentId }) => assignmentId) : []);
  const reviewRows = cells.map(({ cell, last, assignment, indicator, odd, findings, progress }) => {
    const cellDiff = diff.cells.find(({ assignmentId }) => assignmentId === assignment.id);
    const { id, code, name, unit, decimals, valueType } = indicator;
    return {
      assignmentId: assignment.id,
      indicator: { id, code, name, unit, decimals },
      valueType,
      cell,
      last: last && contentOf(last),
      before: cellDiff?.old ?? null,
      changed: cellDiff !== undefined,
      accepted: diff.since !== null && cellDiff === undefined && !returned.has(assignment.id),
      odd,
      findings,
      progress,
    };
  });
  return reviewRows.toSorted((a, b) => reviewWeight(b) - reviewWeight(a) || a.indicator.code.localeCompare(b.indicator.code));
}

/** What its organisation should look at. Whoever gave a reason instead of a figure has said why already. */
function warningsOf({ assignment, cell: { comment }, odd }: ReviewedCell) {
  const reasons = odd.filter((reason) => reason !== 'noFigure');
  return reasons.length === 0 ? [] : [{ assignmentId: assignment.id, odd: reasons, hasComment: comment !== null }];
}

async function getChecklist(store: Store, request: RouteRequest) {
  const report = await store.getAuthorized('reports', idOf(request), 'update');
  const { organisationId, periodId } = report;
  const cells = await loadReviewedCells({ store, report, basis: 'own' });
  const expectations = await systemStoreOf(store).all('expectations', { where: { organisationId, periodId, expected: true } });
  const contents = {
    expected: expectations.map(({ assignmentId }) => assignmentId),
    filled: cells.map(({ assignment }) => assignment.id),
    findings: cells.flatMap(({ findings }) => findings),
    warnings: cells.flatMap(warningsOf),
    sections: report,
    accepted: cells.filter(({ cell }) => isFigureAccepted(cell)).map(({ assignment }) => assignment.id),
    unanswered: await loadUnansweredRemarks(store, report),
  };
  const { expected, filled, findings, warnings, unanswered } = contents;
  return {
    expected: expected.length,
    missing: expected.filter((id) => !filled.includes(id)),
    findings: findings.filter(({ settled }) => !settled),
    warnings,
    emptySections: narrativeSections.filter((section) => report[section] === null),
    unanswered,
    open: listOpenPoints(contents),
  };
}

export const reviewRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/review',
    summary: 'List the figures of a report for review, changed ones and outliers first',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'approve' },
    out: reviewSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await getReview(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/checklist',
    summary: 'Get the checklist before the submission of a report',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'update' },
    out: checklistSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await getChecklist(store, request) }),
  }),
] as const;
