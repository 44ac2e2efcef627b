import { arrivalsOf, connectionOf, type Entrant, saveDraft, type Store } from '@pilotage/db';
import { invalid, Problem } from '../http/problem.ts';
import { peerAddress } from '../access/peerAddress.ts';
import { answeredOnce, firstAnswer } from '../http/idempotency.ts';
import type { Answer, Received, Request } from '../http/route.ts';
import { assertInTime, receiptOf, storeArrival } from './arrive.ts';
import { confirm } from './confirm.ts';
import { contentIn } from './contentIn.ts';
import { standingOf } from './standing.ts';
import { type Effects, none } from './effects.ts';
import { entrantOf, personalPath } from './entrantOf.ts';
import { amendedEntry } from './entryBody.ts';
import { contentOf, type EntryContent } from './entryContent.ts';
import type { EntryParts } from './entryParts.ts';
import { placesOf, removeFiles, toldOf, withKeptFiles } from './keptFiles.ts';
import { partnerNamed, partnersOf, sentEntry } from './sentEntry.ts';

type Files = EntryContent['files'];

interface Kept {
  /** Keys of the files that are to stay. */
  keys: readonly string[];
  /** Those of them that what stands tells of. */
  files: Files;
}

async function keptOf(store: Store, entrant: Entrant, keep: string | undefined): Promise<Kept> {
  const keys = keep === undefined || keep === '' ? [] : keep.split(',');
  const [stands] = (await arrivalsOf(connectionOf(store), entrant.id)).filter(({ confirmedAt }) => confirmedAt !== null);
  const known = (stands && contentIn(stands)?.files) ?? [];
  return { keys, files: known.filter(({ key }) => keys.includes(key)) };
}

/** The files of what stands that are to stay, by their keys; others are not known. */
async function stayingFiles(store: Store, entrant: Entrant, keep: string | undefined): Promise<Files> {
  const { keys, files } = await keptOf(store, entrant, keep);
  if (files.length < keys.length) throw invalid({ keep: { code: 'field.notFound' } });
  return files;
}

async function judged(entrant: Entrant, received: Received, { stores, receipts }: EntryParts) {
  const system = stores.system();
  const contest = await system.get('contests', entrant.contestId);
  const { files: staying } = await keptOf(system, entrant, received.fields.keep);
  const partners = await partnersOf(stores);
  const asked = { schema: amendedEntry, contest, partners, known: ['token', 'entry', 'keep'], received, receipts, staying };
  const { entry, sentHash, problems } = sentEntry(asked);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return { contest, entry, sentHash, affiliationId: partnerNamed(partners, entry.affiliation) };
}

/** Takes a new version of what stands; what came last before the deadline counts. Throws 409 after it. */
export async function amend(request: Request, parts: EntryParts) {
  const { received } = request;
  if (!received) throw new Problem('malformed');
  const { stores, files: room, limits } = parts;
  const system = stores.system();
  const { token = '', keep } = received.fields;
  const entrant = await entrantOf(system, token);
  const path = personalPath('/amend', token);
  // Whoever heard no answer may ask when the deadline is over.
  const repeated = await firstAnswer(system, request, path);
  if (repeated) return repeated;
  await limits.amend(entrant.id);
  const { contest, entry, sentHash, affiliationId } = await judged(entrant, received, parts);
  const sharer = { group: `contest ${contest.id}`, member: peerAddress(request.address) };
  return withKeptFiles(room, { sent: received.files, sharer }, async (kept) => {
    const arriving = { contestId: contest.id, files: kept, at: received.at, sentHash };
    const effects = new Map<Answer, Effects>();
    const taken = (store: Store) =>
      store.transaction(async (store) => {
        const held = await assertInTime(store, parts, arriving);
        // The link may have been ended meanwhile, and other files may stand.
        await entrantOf(store, token);
        const content = contentOf(entry, affiliationId, [...(await stayingFiles(store, entrant, keep)), ...toldOf(kept)]);
        const standing = await standingOf(store, entrant);
        if (!standing) throw new Problem('state');
        const { reference } = standing.solution;
        const stored = { entrant, sending: { ...arriving, content }, contest: held, reference, confirmedAt: null, peer: '' };
        const { arrival, isNew } = await storeArrival(store, parts, stored);
        const gone = await confirm(store, entrant, arrival);
        await saveDraft(connectionOf(store), entrant.id, null, null);
        const answer = { status: 200, body: receiptOf(parts.receipts, held, arrival) };
        effects.set(answer, { isNew, gone });
        return answer;
      });
    const answer = await answeredOnce(system, request, path, taken);
    const { isNew, gone } = effects.get(answer) ?? none;
    const unneeded = isNew ? [] : placesOf(kept);
    await removeFiles(room, [...unneeded, ...gone]);
    return answer;
  });
}
