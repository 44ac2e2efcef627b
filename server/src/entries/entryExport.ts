import { arrivalsOf, connectionOf, type Entrant, type Store, type StoredSolutionFile } from '@pilotage/db';
import { z } from 'zod';
import { receiptOf } from './arrive.ts';
import { contentIn } from './contentIn.ts';
import { entryContent } from './entryContent.ts';
import { entryView, viewOf } from './entryView.ts';
import { type Receipts, receipt } from './receipts.ts';

/** All that is kept about an entrant, readable by machines: what stands, and every arrival with its receipt. */
export const personalExport = z.object({
  ...entryView.omit({ canAmend: true, canWithdraw: true, pending: true }).shape,
  arrivals: z.array(
    z.object({ receipt, confirmedAt: z.string().nullable(), content: entryContent.omit({ affiliationId: true }).nullable() }),
  ),
  files: z.array(
    z.object({ name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string(), sentSha256: z.string() }),
  ),
});

export async function exportOf(store: Store, receipts: Receipts, entrant: Entrant, stored: readonly StoredSolutionFile[]) {
  const contest = await store.get('contests', entrant.contestId);
  const arrivals = await arrivalsOf(connectionOf(store), entrant.id);
  return personalExport.parse({
    ...(await viewOf(store, receipts, entrant)),
    arrivals: arrivals.map((arrival) => ({
      receipt: receiptOf(receipts, contest, arrival),
      confirmedAt: arrival.confirmedAt,
      content: contentIn(arrival),
    })),
    files: stored,
  });
}
