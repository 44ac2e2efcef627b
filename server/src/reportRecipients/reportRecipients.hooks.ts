import { type FieldProblems, validateReportRecipient } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { normalizeEmailAddress } from '../mail/normalizeEmailAddress.ts';
import { canReadReports } from './canReadReports.ts';

async function personProblems({ system }: HookContext, { userId }: Candidate<'reportRecipients'>): Promise<FieldProblems> {
  if (typeof userId !== 'number' || (await canReadReports(system, userId))) return {};
  return { userId: { code: 'reportRecipients.noReader' } };
}

/** An address is stored in one spelling, so that nobody gets a mail twice. A member is shown under the own name. */
export const reportRecipientHooks: ResourceHooks<'reportRecipients'> = {
  async computeFields({ actor, system, before, after: { email, userId } }) {
    if (before !== null || actor.role === 'system') return {};
    if (typeof userId === 'number') {
      const [user] = await system.all('users', { where: { id: userId } });
      return { ...(user ? { name: user.name } : {}), dedupKey: `user ${userId}`, membershipId: actor.id };
    }
    const address = typeof email === 'string' ? (normalizeEmailAddress(email) ?? email) : '';
    return { ...(typeof email === 'string' ? { email: address } : {}), dedupKey: address, membershipId: actor.id };
  },
  async validate(context) {
    const { before, after } = context;
    if (before !== null) return {};
    const isAddress = typeof after.email !== 'string' || normalizeEmailAddress(after.email) !== null;
    return {
      ...validateReportRecipient(after),
      ...(isAddress ? {} : { email: { code: 'reportRecipients.address' as const } }),
      ...(await personProblems(context, after)),
    };
  },
};
