import { type Store, systemStoreOf } from '@pilotage/db';
import { createLocalDayFormatter, isReportLate, type Nudge, resources, type Role } from '@pilotage/shared';
import { z } from 'zod';
import { parseBody } from '../http/requests/parseBody.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { enqueueMail } from '../mail/enqueueMail.ts';
import { notifyUsers, findUsersWithRoles } from '../notices/notifyUsers.ts';

const nudgeBody = z.strictObject({ version: z.int().min(1).optional() });
const partnerRoles: readonly Role[] = ['partnerStaff', 'partnerManager'];

/** Late is a report that is expected, was never handed in, and whose due day is over in the consortium's time zone. */
async function assertOverdue(store: Store, reportId: number, today: string): Promise<void> {
  const system = systemStoreOf(store);
  const report = await system.get('reports', reportId);
  const { organisationId, periodId } = report;
  const period = await system.get('periods', periodId);
  const expected = await system.count('expectations', { organisationId, periodId, expected: true });
  if (!isReportLate(report, period, today) || expected === 0) throw new Problem('notOverdue');
}

/** Once a day for each report: who was nudged when is kept, and everybody who works on it gets a notice and a mail. */
async function nudgePartners(store: Store, reportId: number): Promise<Nudge> {
  return store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('reports', reportId);
    const { organisationId, periodId } = await store.getAuthorized('reports', reportId, 'nudge');
    const day = createLocalDayFormatter((await system.get('consortium', 1)).timeZone)(store.now());
    await assertOverdue(store, reportId, day);
    if ((await system.count('nudges', { reportId, day })) > 0)
      throw new Problem('duplicate', { detail: 'They were nudged today.' });
    const nudgedById = store.actor.role === 'system' ? null : store.actor.userId;
    const nudged = await store.insert('nudges', { organisationId, periodId, reportId, nudgedById, day });
    const mark = `nudge/${nudged.id}`;
    const people = await findUsersWithRoles(system, partnerRoles, organisationId);
    const notifiedIds = await notifyUsers(system, people, { kind: 'nudged', organisationId, periodId, reportId, mark });
    for (const userId of notifiedIds) await enqueueMail(store, 'nudge', { userId, mark });
    return nudged;
  });
}

export const nudgeRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/nudge',
    summary: 'Remind the people of a late report, once a day',
    access: { resource: 'reports', action: 'nudge' },
    in: nudgeBody,
    out: resources.nudges.read,
    status: 200,
    handle: async (request: RouteRequest, { store }) => {
      const id = idOf(request);
      await store.getAuthorized('reports', id, 'nudge');
      if (request.body !== undefined) parseBody(request, nudgeBody);
      return { status: 200, body: await nudgePartners(store, id) };
    },
  }),
] as const;
