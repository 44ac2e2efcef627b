import type { Store } from '@pilotage/db';
import { largestFile } from '@pilotage/shared';
import { z } from 'zod';
import { peerAddress } from '../access/peerAddress.ts';
import { answeredOnce, firstAnswer } from '../http/idempotency.ts';
import { receiveParts } from '../http/multipart.ts';
import { parsedBody } from '../http/parsedBody.ts';
import { invalid, Problem } from '../http/problem.ts';
import { type Answer, openRoute, type Request } from '../http/route.ts';
import { post } from '../mail/postOffice.ts';
import { arrive } from './arrive.ts';
import { type Effects, none } from './effects.ts';
import { newEntry, readAddress, readJson } from './entryBody.ts';
import { contentOf } from './entryContent.ts';
import type { EntryParts } from './entryParts.ts';
import { filesAtMost, placesOf, removeFiles, toldOf, withKeptFiles } from './keptFiles.ts';
import { challenge, proof } from './proofs.ts';
import { receipt } from './receipts.ts';
import { newReference } from './reference.ts';
import { partnerNamed, partnersOf, publicContestOf, sentEntry } from './sentEntry.ts';

const entryForm = z.object({
  /** JSON of the entry. */
  entry: z.string(),
  /** JSON of the solved challenge. */
  proof: z.string(),
  file: z.string().meta({ format: 'binary' }).optional(),
});
const linkBody = z.strictObject({ email: z.string().min(1).max(300), proof });
const done = z.object({ ok: z.literal(true) });

const slugOf = (request: Request): string => request.params.slug ?? '';

/** What was sent, and that whoever sent it has worked for it: everything that is wrong at once. */
async function judged(request: Request, parts: EntryParts) {
  const { stores, proofs, receipts } = parts;
  const { received } = request;
  if (!received) throw new Problem('malformed');
  const contest = await publicContestOf(stores, slugOf(request));
  const partners = await partnersOf(stores);
  const asked = { schema: newEntry, contest, partners, known: ['entry', 'proof'], received, receipts };
  const { entry, sentHash, problems } = sentEntry(asked);
  const worked = readJson(proof, received.fields.proof, 'proof');
  const address = readAddress(entry.email);
  const unproven = worked.value && (await proofs.problemOf(worked.value, received.at));
  const wrong = { ...problems, ...address.problems, ...worked.problems, ...(unproven ? { proof: unproven } : {}) };
  if (address.value === null || worked.value === null || Object.keys(wrong).length > 0) throw invalid(wrong);
  const { email: _, website: __, ...said } = entry;
  const affiliationId = partnerNamed(partners, entry.affiliation);
  return { contest, said, sentHash, affiliationId, address: address.value, proof: worked.value, received };
}

async function send(request: Request, parts: EntryParts) {
  const path = `/api/public/contests/${slugOf(request)}/solutions`;
  const system = parts.stores.system();
  // Whoever heard no answer may ask when the proof, and the deadline, are over.
  const repeated = await firstAnswer(system, request, path);
  if (repeated) return repeated;
  const { contest, said, sentHash, affiliationId, address, proof: worked, received } = await judged(request, parts);
  await parts.limits.to(contest.id);
  const size = received.files.reduce((sum, file) => sum + file.size, 0);
  await parts.limits.files(request.address, size);
  const reference = newReference();
  const peer = parts.peerKey(contest.id, request.address);
  const sharer = { group: `contest ${contest.id}`, member: peerAddress(request.address) };
  return withKeptFiles(parts.files, { sent: received.files, sharer }, async (kept) => {
    const content = contentOf(said, affiliationId, toldOf(kept));
    const sending = { contestId: contest.id, content, files: kept, at: received.at, sentHash };
    const effects = new Map<Answer, Effects>();
    const taken = (store: Store) =>
      store.transaction(async (store) => {
        const arrived = await arrive(store, parts, { address, reference, peer, sending });
        // What is repeated costs nothing new, so that whoever heard no answer may ask again as they did.
        if (arrived.isNew) await parts.proofs.spend(store, worked);
        const answer = { status: 202, body: arrived.receipt };
        effects.set(answer, { isNew: arrived.isNew, gone: arrived.gone });
        return answer;
      });
    const answer = await answeredOnce(system, request, path, taken);
    const { isNew, gone } = effects.get(answer) ?? none;
    // What came before tells of its own files.
    await removeFiles(parts.files, isNew ? gone : placesOf(kept));
    if (isNew) await parts.limits.taken(contest.id);
    return answer;
  });
}

async function sendLink(request: Request, { stores, proofs, mailLimits }: EntryParts) {
  const { email, proof: worked } = parsedBody(request, linkBody);
  const contest = await publicContestOf(stores, slugOf(request));
  const address = readAddress(email);
  const unproven = await proofs.problemOf(worked, stores.system().now());
  const wrong = { ...address.problems, ...(unproven ? { proof: unproven } : {}) };
  if (address.value === null || unproven) throw invalid(wrong);
  const about = { contestId: contest.id, address: address.value };
  const retryAfter = await mailLimits.ask({ account: address.value, address: request.address });
  if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
  await stores.system().transaction(async (store) => {
    await proofs.spend(store, worked);
    await post(store, 'entryLink', about);
  });
  return { status: 202, body: { ok: true } };
}

/** How a solution comes from somebody without an account. */
export function sendingRoutes(parts: EntryParts) {
  const { files, limits, proofs, receipts, stores } = parts;
  return [
    openRoute({
      method: 'get',
      path: '/api/public/challenge',
      summary: 'What a browser works on before it sends; and the server’s clock',
      access: 'public',
      out: z.object({ challenge, now: z.string() }),
      status: 200,
      refuses: [429],
      handle: async (request) => {
        await limits.ask(request.address);
        const now = stores.system().now();
        return { status: 200, body: { challenge: await proofs.challenge(now), now } };
      },
    }),
    openRoute({
      method: 'post',
      path: '/api/public/contests/:slug/solutions',
      summary: 'Send a solution; it counts once the address is confirmed',
      access: 'public',
      in: entryForm,
      out: receipt,
      status: 202,
      refuses: [409, 429],
      receive: async (form, asked) => {
        await limits.send(asked.address);
        return receiveParts(form, await files.incoming(), { largest: largestFile, files: filesAtMost, fieldSize: 1_000_000 });
      },
      handle: (request) => send(request, parts),
    }),
    openRoute({
      method: 'post',
      path: '/api/public/contests/:slug/link',
      summary: 'Ask for a new link to what was sent under an address',
      access: 'public',
      in: linkBody,
      out: done,
      status: 202,
      refuses: [429],
      handle: (request) => sendLink(request, parts),
    }),
    openRoute({
      method: 'post',
      path: '/api/public/receipts/verify',
      summary: 'Whether this receipt was given by this server as it stands',
      access: 'public',
      in: receipt,
      out: z.object({ isGenuine: z.boolean() }),
      status: 200,
      refuses: [429],
      handle: async (request) => {
        await limits.ask(request.address);
        return { status: 200, body: { isGenuine: receipts.isGenuine(parsedBody(request, receipt)) } };
      },
    }),
  ];
}
