import type { Store } from '@pilotage/db';
import { runChecks, resources } from '@pilotage/shared';
import { z } from 'zod';
import { previewRecord } from '../http/records/write.ts';
import { bodyOf, idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { loadCheckedFigures } from './loadCheckedFigures.ts';
import { checkResultSchema } from './checkResultSchema.ts';

const periodCheckResultSchema = checkResultSchema.extend({ organisationId: z.int(), assignmentId: z.int() });

const flaggedFigureSchema = z.object({
  organisationId: z.int(),
  assignmentId: z.int(),
  periodId: z.int(),
  value: z.number().nullable(),
  against: z.number().nullable(),
});

async function listPeriodCheckResults(store: Store, request: RouteRequest) {
  const { id } = await store.get('periods', idOf(request));
  const figuresByOrganisation = await loadCheckedFigures(store);
  return figuresByOrganisation.flatMap((figures) =>
    runChecks(figures, id).map((each) => ({ ...each, organisationId: figures.organisationId })),
  );
}

/** The stored figures that an unsaved check would flag, as far as the viewer may read them. */
async function previewCheck(store: Store, request: RouteRequest) {
  const candidate = await previewRecord(store, 'checks', bodyOf(request));
  const unsaved = { ...candidate, id: 0, version: 1, active: true, createdAt: store.now(), updatedAt: store.now() };
  const figuresByOrganisation = await loadCheckedFigures(store, { checks: [unsaved] });
  const flaggedFigures = figuresByOrganisation.flatMap((figures) =>
    figures.periods.flatMap(({ id: periodId }) =>
      runChecks(figures, periodId).map(({ assignmentId, against }) => ({
        organisationId: figures.organisationId,
        assignmentId,
        periodId,
        value: figures.cells.find((cell) => cell.assignmentId === assignmentId && cell.periodId === periodId)?.value ?? null,
        against,
      })),
    ),
  );
  return { flagged: flaggedFigures };
}

export const checkRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/findings',
    summary: 'List the check results of a period',
    cost: expensiveRequestCost,
    access: { resource: 'measurements', action: 'read' },
    out: z.array(periodCheckResultSchema),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await listPeriodCheckResults(store, request) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/checks/preview',
    isDryRun: true,
    summary: 'Preview the figures that a check would flag',
    cost: expensiveRequestCost,
    access: { resource: 'checks', action: 'create' },
    in: resources.checks.create,
    out: z.object({ flagged: z.array(flaggedFigureSchema) }),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await previewCheck(store, request) }),
  }),
] as const;
