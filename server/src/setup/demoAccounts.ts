import type { Stores } from '@pilotage/db';
import { type Role, roles } from '@pilotage/shared';
import { z } from 'zod';

export const demoAccountSchema = z.object({ role: z.enum(roles), email: z.string() });
export type DemoAccount = z.infer<typeof demoAccountSchema>;

/** One account a role, each with something to do: a returned report, a contest to decide, reports to review, solutions to score. */
export const demoEmails: Readonly<Record<Role, string>> = {
  partnerStaff: 'staff@fundusz-wspolpracy.example',
  partnerManager: 'manager@pontis.example',
  leadPartner: 'lead@democenter.example',
  evaluator: 'evaluator@consortium.example',
  observer: 'observer@consortium.example',
  juror: 'juror@consortium.example',
};

/** The accounts of the demo that are still there: those that its mark covers and that may sign in. */
export async function listDemoAccounts(stores: Stores): Promise<DemoAccount[]> {
  const system = stores.system();
  const lastId = (await system.internal.demo.readMarks()).get('users') ?? 0;
  if (lastId === 0) return [];
  const users = await system.all('users', { where: { email: Object.values(demoEmails), disabled: false } });
  const emails = new Set(users.filter(({ id }) => id <= lastId).map(({ email }) => email));
  return roles.flatMap((role) => (emails.has(demoEmails[role]) ? [{ role, email: demoEmails[role] }] : []));
}
