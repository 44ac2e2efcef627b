import type { Store } from '@pilotage/db';
import { maxFileSize } from '@pilotage/shared';
import { z } from 'zod';
import { normalizePeerAddress } from '../access/limits/normalizePeerAddress.ts';
import { withIdempotency, findIdempotentResponse } from '../http/requests/idempotency.ts';
import { receiveParts } from '../http/requests/multipart.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { type RouteResponse, publicRoute, type RouteRequest } from '../http/route.ts';
import { enqueueMail } from '../mail/enqueueMail.ts';
import { submit } from './submit.ts';
import { type AfterCommitWork, noAfterCommitWork } from './afterCommit.ts';
import { submissionBody, parseEmailAddress, parseJsonField } from './submissionBody.ts';
import { contentOf } from './submissionContent.ts';
import type { SubmissionDependencies } from './submissionDependencies.ts';
import { maxFiles, storageKeysOf, removeFiles, fileManifestsOf, withStoredFiles } from './storedFiles.ts';
import { challenge, proof } from './proofOfWork.ts';
import { receipt } from './receipts.ts';
import { createReference } from './reference.ts';
import { partnerIdOf, listPartners, getPublicContest, parseSubmission } from './parseSubmission.ts';
import { okResponse } from '../http/responses/okResponse.ts';

const submissionForm = z.object({
  /** JSON of the entry. */
  entry: z.string(),
  /** JSON of the solved challenge. */
  proof: z.string(),
  file: z.string().meta({ format: 'binary' }).optional(),
});
const linkBody = z.strictObject({ email: z.string().min(1).max(300), proof });

const slugOf = (request: RouteRequest): string => request.params.slug ?? '';

/** Validates the submission and its proof of work; reports all problems together. */
async function validateSubmission(request: RouteRequest, dependencies: SubmissionDependencies) {
  const { stores, proofs, receipts } = dependencies;
  const { form: received } = request;
  if (!received) throw new Problem('malformed');
  const contest = await getPublicContest(stores, slugOf(request));
  const partners = await listPartners(stores);
  const parseParams = { schema: submissionBody, contest, partners, knownFields: ['entry', 'proof'], received, receipts };
  const { submissionFields, sentHash, problems } = parseSubmission(parseParams);
  const parsedProof = parseJsonField(proof, received.fields.proof, 'proof');
  const address = parseEmailAddress(submissionFields.email);
  const proofProblem = parsedProof.value && (await proofs.findProblem(parsedProof.value, received.at));
  const allProblems = {
    ...problems,
    ...address.problems,
    ...parsedProof.problems,
    ...(proofProblem ? { proof: proofProblem } : {}),
  };
  if (address.value === null || parsedProof.value === null || Object.keys(allProblems).length > 0)
    throw createValidationProblem(allProblems);
  const { email: _, website: __, ...fields } = submissionFields;
  const affiliationId = partnerIdOf(partners, submissionFields.affiliation);
  return { contest, fields, sentHash, affiliationId, address: address.value, proof: parsedProof.value, received };
}

async function handleSubmit(request: RouteRequest, dependencies: SubmissionDependencies) {
  const path = `/api/public/contests/${slugOf(request)}/solutions`;
  const system = dependencies.stores.system();
  // A client that got no response may repeat the request after the proof and the deadline have expired.
  const earlierResponse = await findIdempotentResponse(system, request, path);
  if (earlierResponse) return earlierResponse;
  const {
    contest,
    fields,
    sentHash,
    affiliationId,
    address,
    proof: solvedProof,
    received,
  } = await validateSubmission(request, dependencies);
  await dependencies.limits.assertContestCapacity(contest.id);
  const size = received.files.reduce((sum, file) => sum + file.size, 0);
  await dependencies.limits.assertMayUpload(request.address, size);
  const reference = createReference();
  const peer = dependencies.peerKey(contest.id, request.address);
  const limiterKey = { group: `contest ${contest.id}`, member: normalizePeerAddress(request.address) };
  return withStoredFiles(dependencies.files, { uploads: received.files, limiterKey }, async (storedFiles) => {
    const content = contentOf(fields, affiliationId, fileManifestsOf(storedFiles));
    const input = { contestId: contest.id, content, files: storedFiles, at: received.at, sentHash };
    const effects = new Map<RouteResponse, AfterCommitWork>();
    const storeAndRedeem = (store: Store) =>
      store.transaction(async (store) => {
        const result = await submit(store, dependencies, { address, reference, peer, input });
        // A repetition costs nothing, so that a client without a response may send the same again.
        if (result.isNew) await dependencies.proofs.redeem(store, solvedProof);
        const response = { status: 202, body: result.receipt };
        effects.set(response, { isNew: result.isNew, obsoleteKeys: result.obsoleteKeys });
        return response;
      });
    const response = await withIdempotency(system, request, path, storeAndRedeem);
    const { isNew, obsoleteKeys } = effects.get(response) ?? noAfterCommitWork;
    // The earlier submission refers to its own files.
    await removeFiles(dependencies.files, isNew ? obsoleteKeys : storageKeysOf(storedFiles));
    if (isNew) await dependencies.limits.countSubmission(contest.id);
    return response;
  });
}

async function sendPersonalLink(request: RouteRequest, { stores, proofs, mailLimits }: SubmissionDependencies) {
  const { email, proof: solvedProof } = parseBody(request, linkBody);
  const contest = await getPublicContest(stores, slugOf(request));
  const address = parseEmailAddress(email);
  const proofProblem = await proofs.findProblem(solvedProof, stores.system().now());
  const allProblems = { ...address.problems, ...(proofProblem ? { proof: proofProblem } : {}) };
  if (address.value === null || proofProblem) throw createValidationProblem(allProblems);
  const mailParameters = { contestId: contest.id, address: address.value };
  const retryAfter = await mailLimits.consume({ account: address.value, address: request.address });
  if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
  await stores.system().transaction(async (store) => {
    await proofs.redeem(store, solvedProof);
    await enqueueMail(store, 'entryLink', mailParameters);
  });
  return { status: 202, body: { ok: true } };
}

/** The routes by which somebody without an account submits a solution. */
export function submissionRoutes(dependencies: SubmissionDependencies) {
  const { files, limits, proofs, receipts, stores } = dependencies;
  return [
    publicRoute({
      method: 'get',
      path: '/api/public/challenge',
      summary: 'Issue a proof-of-work challenge, with the server’s clock',
      access: 'public',
      out: z.object({ challenge, now: z.string() }),
      status: 200,
      errorStatuses: [429],
      handle: async (request) => {
        await limits.assertMayQuery(request.address);
        const now = stores.system().now();
        return { status: 200, body: { challenge: await proofs.issueChallenge(now), now } };
      },
    }),
    publicRoute({
      method: 'post',
      path: '/api/public/contests/:slug/solutions',
      summary: 'Submit a solution; it counts once the address is confirmed',
      access: 'public',
      in: submissionForm,
      out: receipt,
      status: 202,
      errorStatuses: [409, 429],
      receiveForm: async (form, client) => {
        await limits.assertMaySubmit(client.address);
        return receiveParts(form, await files.getIncomingFolder(), {
          maxFileSize,
          files: maxFiles,
          fieldSize: 1_000_000,
        });
      },
      handle: (request) => handleSubmit(request, dependencies),
    }),
    publicRoute({
      method: 'post',
      path: '/api/public/contests/:slug/link',
      summary: 'Request a new link to the submissions of an address',
      access: 'public',
      in: linkBody,
      out: okResponse,
      status: 202,
      errorStatuses: [429],
      handle: (request) => sendPersonalLink(request, dependencies),
    }),
    publicRoute({
      method: 'post',
      path: '/api/public/receipts/verify',
      summary: 'Verify a receipt of this server',
      access: 'public',
      in: receipt,
      out: z.object({ isGenuine: z.boolean() }),
      status: 200,
      errorStatuses: [429],
      handle: async (request) => {
        await limits.assertMayQuery(request.address);
        return { status: 200, body: { isGenuine: receipts.isGenuine(parseBody(request, receipt)) } };
      },
    }),
  ];
}
