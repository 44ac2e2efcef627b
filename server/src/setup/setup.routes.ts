import { systemOf } from '@pilotage/db';
import { z } from 'zod';
import type { Passwords } from '../access/passwords.ts';
import { parsedBody } from '../http/parsedBody.ts';
import { guardedRoute } from '../http/route.ts';
import { expensive } from '../http/requestShares.ts';
import { demoGoing } from './demoGoing.ts';
import { leaveBody, leaveDemo } from './leaveDemo.ts';
import { setupState, setupSteps } from './setupSteps.ts';

const answer = z.object({
  steps: z.array(z.object({ step: z.enum(setupSteps), isDone: z.boolean(), n: z.int(), of: z.int().nullable() })),
  /** What leaving the demo asks for; null where this is no demo. */
  demo: z.object({ needsAccount: z.boolean(), needsOrganisation: z.boolean() }).nullable(),
});

const done = z.object({ ok: z.literal(true) });

/** How far the beginning of a consortium is, and leaving the demo for it. */
export const setupRoutes = (passwords: Passwords) => [
  guardedRoute({
    method: 'get',
    path: '/api/setup',
    summary: 'The steps from an empty installation, and whether this is the demo',
    access: { resource: 'consortium', action: 'update' },
    out: answer,
    status: 200,
    handle: async (_request, { store }) => {
      const system = systemOf(store);
      const going = await demoGoing(store);
      const demo = going && { needsAccount: going.needsAccount, needsOrganisation: going.needsOrganisation };
      return { status: 200, body: { steps: await setupState(system), demo } };
    },
  }),
  guardedRoute({
    method: 'post',
    path: '/api/consortium/leave-demo',
    summary: 'Empty what the demo brought and start for real; cannot be taken back',
    cost: expensive,
    access: { resource: 'consortium', action: 'leaveDemo' },
    in: leaveBody,
    out: done,
    status: 200,
    handle: async (request, { store }) => {
      const body = parsedBody(request, leaveBody);
      // Hashing lasts too long for a transaction.
      const passwordHash = body.account ? await passwords.hash(body.account.password) : null;
      await leaveDemo(store, body, passwordHash);
      return { status: 200, body: { ok: true } };
    },
  }),
];
