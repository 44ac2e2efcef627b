import { type Store, systemStoreOf } from '@pilotage/db';
import { outlierReasons, narrativeSections, resources } from '@pilotage/shared';
import { z } from 'zod';
import { checkResultSchema } from '../checks/checkResultSchema.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requestLimiter.ts';
import { progressRowSchema } from '../progress/progressSchemas.ts';
import { diffSinceSubmission } from './historyDiff.ts';
import type { EarlierCell } from './loadEarlierSubmittedCells.ts';
import { loadReviewedCells, type ReviewedCell } from './loadReviewedCells.ts';
import { cellContentSchema, loadReportHistory } from './reportHistory.ts';

const cellSchema = resources.measurements.read;
const odditiesSchema = z.array(z.enum(outlierReasons));
const checkResultsSchema = z.array(checkResultSchema.extend({ assignmentId: z.int() }));

const contentFields = {
  availability: true,
  value: true,
  numerator: true,
  denominator: true,
  parts: true,
  comment: true,
  illustrative: true,
} as const;

/** What a cell said in its period. */
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
    /** What was said last before: as it stands, or as it was handed in where that is with the partner again. */
    last: cellSchema.pick({ periodId: true, ...contentFields }).nullable(),
    /** What it said when it was handed in before; only of a figure that says something else now. */
    before: cellContentSchema.nullable(),
    changed: z.boolean(),
    /** Handed in before, accepted then, and the same. */
    accepted: z.boolean(),
    odd: odditiesSchema,
    /** What the checks find in it; what blocks comes first. */
    findings: checkResultsSchema,
    progress: progressRowSchema.nullable(),
  }),
);

const checklistSchema = z.object({
  expected: z.int(),
  missing: z.array(z.int()),
  /** What the checks find and nobody has settled; what blocks comes first. */
  findings: checkResultsSchema,
  warnings: z.array(z.object({ assignmentId: z.int(), odd: odditiesSchema, hasComment: z.boolean() })),
  emptySections: z.array(z.enum(narrativeSections)),
  /** Remarks of the last return on figures that have not been changed since. */
  unanswered: z.array(z.object({ assignmentId: z.int(), comment: z.string() })),
});

interface ReviewWeightInput {
  changed: boolean;
  odd: readonly string[];
  findings: readonly object[];
}

const reviewWeight = ({ changed, odd: strange, findings: found }: ReviewWeightInput) =>
  (changed ? 10 : 0) + strange.length + found.length;

/** Figures that changed, look odd or that a check speaks of stand first; others keep the order of their indicators. */
async function getReview(store: Store, request: RouteRequest) {
  const report = await store.getAuthorized('reports', idOf(request), 'approve');
  const cells = await loadReviewedCells({ store, report, basis: 'submitted' });
  const diff = diffSinceSubmission(await loadReportHistory(store, report), false);
  const reviewRows = cells.map(({ cell: now, last, assignment, indicator, odd: strange, findings: found, progress }) => {
    const cellDiff = diff.cells.find(({ assignmentId }) => assignmentId === assignment.id);
    const { id, code, name, unit, decimals, valueType } = indicator;
    return {
      assignmentId: assignment.id,
      indicator: { id, code, name, unit, decimals },
      valueType,
      cell: now,
      last: last && contentOf(last),
      before: cellDiff?.old ?? null,
      changed: cellDiff !== undefined,
      accepted: diff.since !== null && cellDiff === undefined,
      odd: strange,
      findings: found,
      progress,
    };
  });
  return reviewRows.toSorted((a, b) => reviewWeight(b) - reviewWeight(a) || a.indicator.code.localeCompare(b.indicator.code));
}

const warningsOf = ({ assignment, cell: { comment }, odd: found }: ReviewedCell) =>
  found.length === 0 ? [] : [{ assignmentId: assignment.id, odd: found, hasComment: comment !== null }];

async function getChecklist(store: Store, request: RouteRequest) {
  const report = await store.getAuthorized('reports', idOf(request), 'update');
  const { organisationId, periodId } = report;
  const cells = await loadReviewedCells({ store, report, basis: 'own' });
  const expected = await systemStoreOf(store).all('expectations', { where: { organisationId, periodId, expected: true } });
  const filledAssignments = new Set(cells.map(({ assignment }) => assignment.id));
  const changed = diffSinceSubmission(await loadReportHistory(store, report), true).cells.map(({ assignmentId }) => assignmentId);
  const remarks = report.state === 'returned' ? (report.lastReturn?.cells ?? []) : [];
  return {
    expected: expected.length,
    missing: expected.map(({ assignmentId }) => assignmentId).filter((id) => !filledAssignments.has(id)),
    findings: cells.flatMap((each) => each.findings.filter(({ settled }) => !settled)),
    warnings: cells.flatMap(warningsOf),
    emptySections: narrativeSections.filter((section) => report[section] === null),
    unanswered: remarks.filter(({ assignmentId }) => !changed.includes(assignmentId)),
  };
}

export const reviewRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/review',
    summary: 'The figures of a report for review: what changed or looks odd first',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'approve' },
    out: reviewSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await getReview(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/checklist',
    summary: 'What is missing, odd or unanswered before a report is handed in',
    cost: expensiveRequestCost,
    access: { resource: 'reports', action: 'update' },
    out: checklistSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await getChecklist(store, request) }),
  }),
] as const;
