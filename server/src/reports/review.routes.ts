import { type Store, systemOf } from '@pilotage/db';
import { oddities, narrativeSections, resources } from '@pilotage/shared';
import { z } from 'zod';
import { findingOfFigure } from '../checks/findingOfFigure.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { progressRow } from '../progress/progressSchemas.ts';
import { differenceSinceHandedIn } from './difference.ts';
import type { EarlierCell } from './handedInBefore.ts';
import { reviewedCells, type ReviewedCell } from './reviewedCells.ts';
import { cellContent, storyOf } from './story.ts';

const cell = resources.measurements.read;
const odd = z.array(z.enum(oddities));
const findings = z.array(findingOfFigure.extend({ assignmentId: z.int() }));

const whatIsSaid = {
  availability: true,
  value: true,
  numerator: true,
  denominator: true,
  parts: true,
  comment: true,
  illustrative: true,
} as const;

/** What a cell said in its period. */
const saidOf = ({ periodId, availability, value, numerator, denominator, parts, comment, illustrative }: EarlierCell) => ({
  periodId,
  availability,
  value,
  numerator,
  denominator,
  parts,
  comment,
  illustrative,
});

const reviewAnswer = z.array(
  z.object({
    assignmentId: z.int(),
    indicator: z.object({ id: z.int(), code: z.string(), name: z.string(), unit: z.string().nullable(), decimals: z.int() }),
    valueType: z.string(),
    cell,
    /** What was said last before: as it stands, or as it was handed in where that is with the partner again. */
    last: cell.pick({ periodId: true, ...whatIsSaid }).nullable(),
    /** What it said when it was handed in before; only of a figure that says something else now. */
    before: cellContent.nullable(),
    changed: z.boolean(),
    /** Handed in before, accepted then, and the same. */
    accepted: z.boolean(),
    odd,
    /** What the checks find in it; what blocks comes first. */
    findings,
    progress: progressRow.nullable(),
  }),
);

const checklistAnswer = z.object({
  expected: z.int(),
  missing: z.array(z.int()),
  /** What the checks find and nobody has settled; what blocks comes first. */
  findings,
  warnings: z.array(z.object({ assignmentId: z.int(), odd, hasComment: z.boolean() })),
  emptySections: z.array(z.enum(narrativeSections)),
  /** Remarks of the last return on figures that have not been changed since. */
  unanswered: z.array(z.object({ assignmentId: z.int(), comment: z.string() })),
});

interface Weighed {
  changed: boolean;
  odd: readonly string[];
  findings: readonly object[];
}

const weight = ({ changed, odd: strange, findings: found }: Weighed) => (changed ? 10 : 0) + strange.length + found.length;

/** Figures that changed, look odd or that a check speaks of stand first; others keep the order of their indicators. */
async function review(store: Store, request: Request) {
  const report = await store.target('reports', idOf(request), 'approve');
  const cells = await reviewedCells({ store, report, basis: 'submitted' });
  const difference = differenceSinceHandedIn(await storyOf(store, report), false);
  const lines = cells.map(({ cell: now, last, assignment, indicator, odd: strange, findings: found, progress }) => {
    const change = difference.cells.find(({ assignmentId }) => assignmentId === assignment.id);
    const { id, code, name, unit, decimals, valueType } = indicator;
    return {
      assignmentId: assignment.id,
      indicator: { id, code, name, unit, decimals },
      valueType,
      cell: now,
      last: last && saidOf(last),
      before: change?.old ?? null,
      changed: change !== undefined,
      accepted: difference.since !== null && change === undefined,
      odd: strange,
      findings: found,
      progress,
    };
  });
  return lines.toSorted((a, b) => weight(b) - weight(a) || a.indicator.code.localeCompare(b.indicator.code));
}

const warningOf = ({ assignment, cell: { comment }, odd: found }: ReviewedCell) =>
  found.length === 0 ? [] : [{ assignmentId: assignment.id, odd: found, hasComment: comment !== null }];

async function checklist(store: Store, request: Request) {
  const report = await store.target('reports', idOf(request), 'update');
  const { organisationId, periodId } = report;
  const cells = await reviewedCells({ store, report, basis: 'own' });
  const expected = await systemOf(store).all('expectations', { where: { organisationId, periodId, expected: true } });
  const given = new Set(cells.map(({ assignment }) => assignment.id));
  const changed = differenceSinceHandedIn(await storyOf(store, report), true).cells.map(({ assignmentId }) => assignmentId);
  const remarks = report.state === 'returned' ? (report.lastReturn?.cells ?? []) : [];
  return {
    expected: expected.length,
    missing: expected.map(({ assignmentId }) => assignmentId).filter((id) => !given.has(id)),
    findings: cells.flatMap((each) => each.findings.filter(({ settled }) => !settled)),
    warnings: cells.flatMap(warningOf),
    emptySections: narrativeSections.filter((section) => report[section] === null),
    unanswered: remarks.filter(({ assignmentId }) => !changed.includes(assignmentId)),
  };
}

export const reviewRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/review',
    summary: 'The figures of a report for review: what changed or looks odd first',
    cost: expensive,
    access: { resource: 'reports', action: 'approve' },
    out: reviewAnswer,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await review(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/reports/:id/checklist',
    summary: 'What is missing, odd or unanswered before a report is handed in',
    cost: expensive,
    access: { resource: 'reports', action: 'update' },
    out: checklistAnswer,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await checklist(store, request) }),
  }),
] as const;
