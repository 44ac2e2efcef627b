import type { ReportOrder, Store, SystemStore } from '@pilotage/db';
import type { Membership, ReportRecipient } from '@pilotage/shared';
import { createFolderName } from '../backgroundWork/workFolders.ts';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';
import { findReadingMembership } from './canReadReports.ts';

/** The key of the one mail that a recipient gets of a period. */
export const reportMailKey = (recipientId: number, periodId: number): string => `halfYearReport:${recipientId}:${periodId}`;

/** The membership that named a recipient, where it still leads, with an account: what it set up goes on only then. */
async function findLeadingNamer(
  system: SystemStore,
  { membershipId }: Pick<ReportRecipient, 'membershipId'>,
): Promise<Membership | null> {
  const [namer] = await system.all('memberships', { where: { id: membershipId, role: 'leadPartner' } });
  return namer && (await system.count('users', { id: namer.userId, disabled: false })) === 1 ? namer : null;
}

/**
 * The membership by whose rights the reports of a recipient are read: a member's own, so that nobody gets the words of another partner's
 * report; for an address outside, that of the lead partner who named it. Null when it ended, or whoever named the recipient leads no longer.
 */
export async function findReportReader(
  system: SystemStore,
  recipient: Pick<ReportRecipient, 'membershipId' | 'userId'>,
): Promise<Membership | null> {
  const namer = await findLeadingNamer(system, recipient);
  return namer === null || recipient.userId === null ? namer : findReadingMembership(system, recipient.userId);
}

/** The report that waits to be made for another recipient with the same rights, or one that is asked for now: what is made is as of then. */
async function findOrOrderWork(store: Store, reader: Membership, order: ReportOrder): Promise<number> {
  const { consolidatedReports } = store.internal;
  const find = async () =>
    (await consolidatedReports.list(reader)).find(
      (each) =>
        each.purpose === order.purpose &&
        each.periodId === order.periodId &&
        each.format === order.format &&
        each.state === 'queued',
    );
  const known = await find();
  if (known) return known.id;
  await consolidatedReports.insert(reader, order, createFolderName(), store.now());
  return (await find())?.id ?? 0;
}

/** Has the report of a period made and sent to a recipient, in the transaction of `store`. Once for a period, but anew where the mail was given up. */
export async function orderReport(
  store: Store,
  { id, format, userId }: Pick<ReportRecipient, 'id' | 'format' | 'userId'>,
  periodId: number,
  reader: Membership,
): Promise<void> {
  const purpose = userId === null ? 'outside' : 'mail';
  const reportId = await findOrOrderWork(store, reader, { periodId, format, basis: 'approved', purpose });
  const about = { recipientId: id, periodId, reportId };
  const key = reportMailKey(id, periodId);
  if (!(await enqueueMailOnce(store, 'halfYearReport', about, key))) await store.internal.mails.retry(key, about, store.now());
}
