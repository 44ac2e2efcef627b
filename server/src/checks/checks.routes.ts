import type { Store } from '@pilotage/db';
import { findings, resources } from '@pilotage/shared';
import { z } from 'zod';
import { recordToBe } from '../http/write.ts';
import { bodyOf, idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { checkedBooks } from './checkedBooks.ts';
import { findingOfFigure } from './findingOfFigure.ts';

const finding = findingOfFigure.extend({ organisationId: z.int(), assignmentId: z.int() });

const flagged = z.object({
  organisationId: z.int(),
  assignmentId: z.int(),
  periodId: z.int(),
  value: z.number().nullable(),
  against: z.number().nullable(),
});

async function ofPeriod(store: Store, request: Request) {
  const { id } = await store.get('periods', idOf(request));
  const books = await checkedBooks(store);
  return books.flatMap((book) => findings(book, id).map((each) => ({ ...each, organisationId: book.organisationId })));
}

/** Which stored figures a check would find, before it is stored: those that the viewer may read. */
async function preview(store: Store, request: Request) {
  const candidate = await recordToBe(store, 'checks', bodyOf(request));
  const unsaved = { ...candidate, id: 0, version: 1, active: true, createdAt: store.now(), updatedAt: store.now() };
  const books = await checkedBooks(store, { checks: [unsaved] });
  const found = books.flatMap((book) =>
    book.periods.flatMap(({ id: periodId }) =>
      findings(book, periodId).map(({ assignmentId, against }) => ({
        organisationId: book.organisationId,
        assignmentId,
        periodId,
        value: book.cells.find((cell) => cell.assignmentId === assignmentId && cell.periodId === periodId)?.value ?? null,
        against,
      })),
    ),
  );
  return { flagged: found };
}

export const checkRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/periods/:id/findings',
    summary: 'What the checks find in the figures of a period that one may read',
    cost: expensive,
    access: { resource: 'measurements', action: 'read' },
    out: z.array(finding),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await ofPeriod(store, request) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/checks/preview',
    writesNothing: true,
    summary: 'Which figures a check would find, before it is stored',
    cost: expensive,
    access: { resource: 'checks', action: 'create' },
    in: resources.checks.create,
    out: z.object({ flagged: z.array(flagged) }),
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await preview(store, request) }),
  }),
] as const;
