import { systemStoreOf } from '@pilotage/db';
import { z } from 'zod';
import type { PasswordHasher } from '../access/passwords/passwordHasher.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { guardedRoute } from '../http/route.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { previewDemoRemoval } from './demoRemovalPreview.ts';
import { leaveDemoBody, leaveDemo } from './leaveDemo.ts';
import { getSetupState, setupSteps } from './setupSteps.ts';
import { okResponse } from '../http/responses/okResponse.ts';

const setupSchema = z.object({
  steps: z.array(
    z.object({ step: z.enum(setupSteps), isDone: z.boolean(), n: z.int(), of: z.int().nullable(), lacking: z.array(z.int()) }),
  ),
  /** The input that leaving the demo requires; null if there is no demo. */
  demo: z.object({ needsAccount: z.boolean(), needsOrganisation: z.boolean() }).nullable(),
});

/** The setup progress of a consortium, and leaving the demo. */
export const setupRoutes = (passwords: PasswordHasher) => [
  guardedRoute({
    method: 'get',
    path: '/api/setup',
    summary: 'Get the setup steps and the state of the demo',
    access: { resource: 'consortium', action: 'update' },
    out: setupSchema,
    status: 200,
    handle: async (_request, { store }) => {
      const system = systemStoreOf(store);
      const removal = await previewDemoRemoval(store);
      const demo = removal && { needsAccount: removal.needsAccount, needsOrganisation: removal.needsOrganisation };
      return { status: 200, body: { steps: await getSetupState(system), demo } };
    },
  }),
  guardedRoute({
    method: 'post',
    path: '/api/consortium/leave-demo',
    summary: 'Remove the demo data irreversibly and start an empty consortium',
    cost: expensiveRequestCost,
    access: { resource: 'consortium', action: 'leaveDemo' },
    in: leaveDemoBody,
    out: okResponse,
    status: 200,
    handle: async (request, { store }) => {
      const body = parseBody(request, leaveDemoBody);
      // Hashing is too slow for a transaction.
      const passwordHash = body.account ? await passwords.hash(body.account.password) : null;
      await leaveDemo(store, body, passwordHash);
      return { status: 200, body: { ok: true } };
    },
  }),
];
