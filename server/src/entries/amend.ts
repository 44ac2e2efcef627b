import { arrivalsOf, connectionOf, type Entrant, saveDraft, type Store } from '@pilotage/db';
import { invalid, Problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { assertInTime, receiptOf, storeArrival } from './arrive.ts';
import { confirm } from './confirm.ts';
import { contentIn } from './contentIn.ts';
import { standingOf } from './standing.ts';
import { entrantOf } from './entrantOf.ts';
import { amendedEntry } from './entryBody.ts';
import { contentOf, type EntryContent } from './entryContent.ts';
import type { EntryParts } from './entryParts.ts';
import { removeFiles, withKeptFiles } from './keptFiles.ts';
import { partnerNamed, partnersOf, sentEntry } from './sentEntry.ts';

type Files = EntryContent['files'];

/** The files of what stands that are to stay, by their keys; others are not known. */
async function stayingFiles(store: Store, entrant: Entrant, keep: string | undefined): Promise<Files> {
  const keys = keep === undefined || keep === '' ? [] : keep.split(',');
  const [stands] = (await arrivalsOf(connectionOf(store), entrant.id)).filter(({ confirmedAt }) => confirmedAt !== null);
  const known = (stands && contentIn(stands)?.files) ?? [];
  const staying = known.filter(({ key }) => keys.includes(key));
  if (staying.length < keys.length) throw invalid({ keep: { code: 'field.notFound' } });
  return staying;
}

/** Takes a new version of what stands; what came last before the deadline counts. Throws 409 after it. */
export async function amend(request: Request, parts: EntryParts) {
  const { received } = request;
  if (!received) throw new Problem('malformed');
  const { stores, files: room } = parts;
  const system = stores.system();
  const entrant = await entrantOf(system, received.fields.token ?? '');
  const contest = await system.get('contests', entrant.contestId);
  const staying = await stayingFiles(system, entrant, received.fields.keep);
  const partners = await partnersOf(stores);
  const asked = { schema: amendedEntry, contest, partners, known: ['token', 'entry', 'keep'], received, staying: staying.length };
  const { entry, problems } = sentEntry(asked);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  const affiliationId = partnerNamed(partners, entry.affiliation);
  return withKeptFiles(room, received.files, async (kept) => {
    const added = kept.map(({ fileKey: key, name, mediaType, size, sentSha256: sha256 }) => ({
      key,
      name,
      mediaType,
      size,
      sha256,
    }));
    const content = contentOf(entry, affiliationId, [...staying, ...added]);
    const sending = { contestId: contest.id, content, files: kept, at: received.at };
    const done = await system.transaction(async (store) => {
      const held = await assertInTime(store, parts, sending);
      // The link may have been ended meanwhile.
      await entrantOf(store, received.fields.token ?? '');
      const standing = await standingOf(store, entrant);
      if (!standing) throw new Problem('state');
      const { reference } = standing.solution;
      const stored = { entrant, sending, contest: held, reference, confirmedAt: null };
      const { arrival, isNew } = await storeArrival(store, parts, stored);
      const gone = await confirm(store, entrant, arrival);
      await saveDraft(connectionOf(store), entrant.id, null, null);
      return { receipt: receiptOf(parts.receipts, held, arrival), gone, isNew };
    });
    const unneeded = done.isNew ? [] : kept;
    await removeFiles(room, [...unneeded, ...done.gone.map((storedAs) => ({ storedAs }))]);
    return { status: 200, body: done.receipt };
  });
}
