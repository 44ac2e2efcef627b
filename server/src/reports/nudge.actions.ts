import { type Store, systemOf } from '@pilotage/db';
import { localDay, type Nudge, resources, type Role } from '@pilotage/shared';
import { z } from 'zod';
import { parsedBody } from '../http/parsedBody.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { post } from '../mail/postOffice.ts';
import { notify, peopleWith } from '../notices/notify.ts';

const body = z.strictObject({ version: z.int().min(1).optional() });
const partners: readonly Role[] = ['partnerStaff', 'partnerManager'];

/** Late is a report that is expected, was never handed in, and whose due day is over in the consortium's time zone. */
async function assertLate(store: Store, reportId: number, today: string): Promise<void> {
  const system = systemOf(store);
  const { organisationId, periodId, firstSubmittedAt } = await system.get('reports', reportId);
  const { dueOn, state } = await system.get('periods', periodId);
  const expected = await system.count('expectations', { organisationId, periodId, expected: true });
  if (firstSubmittedAt !== null || state !== 'open' || dueOn >= today || expected === 0) throw new Problem('notLate');
}

/** Once a day for each report: who was nudged when is kept, and everybody who works on it gets a notice and a mail. */
async function nudge(store: Store, reportId: number): Promise<Nudge> {
  return store.transaction(async (store) => {
    const system = systemOf(store);
    await system.guard('reports', reportId);
    const { organisationId, periodId } = await store.target('reports', reportId, 'nudge');
    const day = localDay((await system.get('consortium', 1)).timeZone)(store.now());
    await assertLate(store, reportId, day);
    if ((await system.count('nudges', { reportId, day })) > 0)
      throw new Problem('duplicate', { detail: 'They were nudged today.' });
    const nudgedById = store.actor.role === 'system' ? null : store.actor.userId;
    const nudged = await store.insert('nudges', { organisationId, periodId, reportId, nudgedById, day });
    const mark = `nudge/${nudged.id}`;
    const people = await peopleWith(system, partners, organisationId);
    const told = await notify(system, people, { kind: 'nudged', organisationId, periodId, reportId, mark });
    for (const userId of told) await post(store, 'nudge', { userId, mark });
    return nudged;
  });
}

export const nudgeRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/reports/:id/nudge',
    summary: 'Remind the people of a late report, once a day',
    access: { resource: 'reports', action: 'nudge' },
    in: body,
    out: resources.nudges.read,
    status: 200,
    handle: async (request: Request, { store }) => {
      const id = idOf(request);
      await store.target('reports', id, 'nudge');
      if (request.body !== undefined) parsedBody(request, body);
      return { status: 200, body: await nudge(store, id) };
    },
  }),
] as const;
