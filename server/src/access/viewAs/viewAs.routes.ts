import { type AuthenticatedSession, type Store, type Stores, systemStoreOf } from '@pilotage/db';
import {
  type Actor,
  needsOrganisation,
  viewableRoles,
  type ViewableRole,
  viewAsMinutes,
  viewingMembershipOf,
} from '@pilotage/shared';
import { z } from 'zod';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { parseBody } from '../../http/requests/parseBody.ts';
import { okResponse } from '../../http/responses/okResponse.ts';
import { authenticatedRoute, guardedRoute, type RouteRequest } from '../../http/route.ts';
import { endViewAs } from './endViewAs.ts';
import { recordViewAsEvent } from './recordViewAsEvent.ts';

const path = '/api/session/view-as';

const viewAsBody = z.strictObject({
  role: z.enum(viewableRoles),
  /** Null for a role of the consortium. */
  organisationId: z.int().min(1).nullable(),
});

const exportBody = z.strictObject({ file: z.string().min(1).max(200) });

const minuteMs = 60_000;

/** Throws 422 unless the organisation is there where the role needs one, and is not given where it has none. */
async function validateViewAs(store: Store, role: ViewableRole, organisationId: number | null): Promise<void> {
  if (!needsOrganisation(role)) {
    if (organisationId !== null) throw createValidationProblem({ organisationId: { code: 'field.invalid' } });
    return;
  }
  if (organisationId === null) throw createValidationProblem({ organisationId: { code: 'field.required' } });
  if ((await store.count('organisations', { id: organisationId })) === 0)
    throw createValidationProblem({ organisationId: { code: 'field.notFound' } });
}

/** Begins to look on as a role. Throws 403 unless the own membership is that of the lead partner. */
async function begin(
  request: RouteRequest,
  { session, actor, store }: { session: AuthenticatedSession; actor: Actor; store: Store },
) {
  const own = actor.role === 'system' ? null : viewingMembershipOf(actor);
  if (own === null) throw new Problem('forbidden');
  const { role, organisationId } = parseBody(request, viewAsBody);
  await validateViewAs(store, role, organisationId);
  const until = new Date(Date.parse(store.now()) + viewAsMinutes * minuteMs).toISOString();
  const viewAs = { role, organisationId, membershipId: own.id, until };
  await store.transaction(async (store) => {
    if (!(await store.internal.sessions.beginViewAs(session.sessionId, viewAs))) throw new Problem('viewingAs');
    await recordViewAsEvent(systemStoreOf(store), 'viewAs', { userId: own.userId, viewAs }, { requestId: request.requestId });
  });
  return { status: 200, body: { ok: true } };
}

/** To look on as a role of an organisation, read only: begin, end, and note what was saved as a file meanwhile. */
export function createViewAsRoutes(stores: Stores) {
  return [
    guardedRoute({
      method: 'post',
      path,
      summary: 'Look on as a role of an organisation, read only, for at most an hour',
      access: { resource: 'organisations', action: 'viewAs' },
      in: viewAsBody,
      out: okResponse,
      status: 200,
      handle: begin,
    }),
    authenticatedRoute({
      method: 'delete',
      path,
      summary: 'End to look on as a role',
      access: 'signedIn',
      isOpenWhileViewing: true,
      out: okResponse,
      status: 200,
      handle: async ({ requestId }, { session: { sessionId, user, viewAs } }) => {
        if (viewAs) await endViewAs(stores, sessionId, { userId: user.id, viewAs }, requestId);
        return { status: 200, body: { ok: true } };
      },
    }),
    authenticatedRoute({
      method: 'post',
      path: `${path}/exports`,
      summary: 'Note in the audit trail that the browser saved a file while it looks on as a role',
      access: 'signedIn',
      isOpenWhileViewing: true,
      in: exportBody,
      out: okResponse,
      status: 200,
      handle: async (request, { session: { user, viewAs } }) => {
        const { file } = parseBody(request, exportBody);
        const { requestId } = request;
        if (viewAs) await recordViewAsEvent(stores.system(), 'exportViewed', { userId: user.id, viewAs }, { requestId, file });
        return { status: 200, body: { ok: true } };
      },
    }),
  ] as const;
}
