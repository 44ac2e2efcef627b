import { type Clock, type InternalRepositories, type Stores, systemStoreOf } from '@pilotage/db';
import { z } from 'zod';
import { createLinkToken, hashLinkToken } from '../access/links/linkToken.ts';
import { Problem } from '../http/problem.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { authenticatedRoute, publicRoute, type RouteRequest } from '../http/route.ts';
import { okResponse } from '../http/responses/okResponse.ts';
import type { CalendarLimits } from './calendarLimits.ts';
import { createCalendar } from './createCalendar.ts';
import { loadCalendarContent } from './loadCalendarContent.ts';

interface CalendarDependencies {
  internal: InternalRepositories;
  clock: Clock;
  stores: Stores;
  limits: CalendarLimits;
  publicUrl: string;
}

/** An address is good until its person revokes it. */
const neverExpires = '9999-12-31T23:59:59.999Z';

const addressStatus = z.object({ createdAt: z.string().nullable() });
const noFields = z.strictObject({});
const newAddress = z.object({ address: z.string() });

/**
 * The calendar of a person under a secret address. Whoever has the address reads what the person may read at that moment, so the
 * address is shown once and only its hash is stored. An unknown address, a revoked one, and that of a person who is disabled or has no
 * membership any more are answered alike.
 */
export function calendarRoutes({ internal, clock, stores, limits, publicUrl }: CalendarDependencies) {
  const findUserId = async (hash: string | null): Promise<number | null> =>
    hash === null ? null : internal.linkTokens.findSubject('calendar', hash, clock.now().toISOString());

  async function findMemberships(userId: number) {
    const system = stores.system();
    const [user] = await system.all('users', { where: { id: userId, disabled: false } });
    return user ? system.all('memberships', { where: { userId } }) : [];
  }

  async function readCalendar(request: RouteRequest) {
    const [, token = ''] = /^(.*)\.ics$/.exec(request.params.name ?? '') ?? [];
    const hash = hashLinkToken(token);
    const userId = await findUserId(hash);
    const retryAfter =
      userId === null || hash === null ? await limits.consumeUnknown(request.address) : await limits.consumeKnown(hash);
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
    const memberships = userId === null ? [] : await findMemberships(userId);
    if (memberships.length === 0) throw new Problem('notFound');
    const system = stores.system();
    const { timeZone } = await system.get('consortium', 1);
    const content = await loadCalendarContent(stores, system, memberships);
    return {
      status: 200,
      body: createCalendar(content, { publicUrl, timeZone }),
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex',
        'Referrer-Policy': 'no-referrer',
      },
    };
  }

  /** A person has one address: a new one ends the last. The row of the person is locked, so that of two at once one is left. */
  async function createAddress(userId: number) {
    const token = createLinkToken();
    const link = { opens: 'calendar' as const, subjectId: userId, hash: hashLinkToken(token) ?? '', expiresAt: neverExpires };
    await stores.system().transaction(async (store) => {
      await systemStoreOf(store).lockRow('users', userId);
      await store.internal.linkTokens.deleteOfSubject('calendar', userId);
      await store.internal.linkTokens.insert(link, store.now());
    });
    return { status: 201, body: { address: `${publicUrl}/api/calendar/${token}.ics` } };
  }

  return [
    publicRoute({
      method: 'get',
      path: '/api/calendar/:name',
      summary: 'Read the calendar of a person by its secret address, which ends in .ics',
      access: 'public',
      respondsWithFile: true,
      fileType: 'text/calendar',
      out: null,
      status: 200,
      errorStatuses: [404, 429],
      handle: readCalendar,
    }),
    authenticatedRoute({
      method: 'get',
      path: '/api/calendar-address',
      summary: 'Read whether and since when the own calendar has an address',
      access: 'signedIn',
      out: addressStatus,
      status: 200,
      handle: async (_request, { session }) => ({
        status: 200,
        body: { createdAt: await internal.linkTokens.findCreation('calendar', session.user.id) },
      }),
    }),
    authenticatedRoute({
      method: 'post',
      path: '/api/calendar-address',
      summary: 'Make a secret address of the own calendar; it is shown once, and ends the last one',
      access: 'signedIn',
      in: noFields,
      out: newAddress,
      status: 201,
      handle: (request, { session }) => {
        if (request.body !== undefined) parseBody(request, noFields);
        return createAddress(session.user.id);
      },
    }),
    authenticatedRoute({
      method: 'delete',
      path: '/api/calendar-address',
      summary: 'Revoke the address of the own calendar',
      access: 'signedIn',
      out: okResponse,
      status: 200,
      handle: async (_request, { session }) => {
        await internal.linkTokens.deleteOfSubject('calendar', session.user.id);
        return { status: 200, body: { ok: true } };
      },
    }),
  ] as const;
}
