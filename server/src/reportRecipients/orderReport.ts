import type { Store, SystemStore } from '@pilotage/db';
import type { Membership, ReportRecipient } from '@pilotage/shared';
import { createFolderName } from '../backgroundWork/workFolders.ts';
import { isMembershipUnchanged } from '../backgroundWork/isMembershipUnchanged.ts';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';

/** A report that was made so short a time ago is sent to the next recipient, too, in ms. */
const sharedForMs = 60 * 60 * 1000;

/** The key of the one mail that a recipient gets of a period. */
export const reportMailKey = (recipientId: number, periodId: number): string => `halfYearReport:${recipientId}:${periodId}`;

/** The membership by whose rights the reports of a recipient are read. Null when it is no longer that of a lead partner with an account. */
export async function findReportReader(
  system: SystemStore,
  { membershipId }: Pick<ReportRecipient, 'membershipId'>,
): Promise<Membership | null> {
  const [membership] = await system.all('memberships', { where: { id: membershipId, role: 'leadPartner' } });
  return membership && (await isMembershipUnchanged(system, membership)) ? membership : null;
}

/** The report that is made for mails of a period, or one that is asked for now. */
async function findOrOrderWork(
  store: Store,
  reader: Membership,
  { periodId, format }: { periodId: number; format: ReportRecipient['format'] },
): Promise<number> {
  const { consolidatedReports } = store.internal;
  const since = new Date(Date.parse(store.now()) - sharedForMs).toISOString();
  const find = async () =>
    (await consolidatedReports.list(reader)).find(
      (each) =>
        each.purpose === 'mail' &&
        each.periodId === periodId &&
        each.format === format &&
        each.createdAt >= since &&
        each.state !== 'failed' &&
        each.state !== 'cancelled',
    );
  const known = await find();
  if (known) return known.id;
  const order = { periodId, format, basis: 'approved', purpose: 'mail' } as const;
  await consolidatedReports.insert(reader, order, createFolderName(), store.now());
  return (await find())?.id ?? 0;
}

/** Has the report of a period made and sent to a recipient, in the transaction of `store`. Once for a period, but anew where the mail was given up. */
export async function orderReport(
  store: Store,
  { id, format }: Pick<ReportRecipient, 'id' | 'format'>,
  periodId: number,
  reader: Membership,
): Promise<void> {
  const reportId = await findOrOrderWork(store, reader, { periodId, format });
  const about = { recipientId: id, periodId, reportId };
  const key = reportMailKey(id, periodId);
  if (!(await enqueueMailOnce(store, 'halfYearReport', about, key))) await store.internal.mails.retry(key, about, store.now());
}
