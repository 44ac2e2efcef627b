import { createHash } from 'node:crypto';
import { DatabaseError, type NewCooperationRequest, type Stores, systemStoreOf } from '@pilotage/db';
import { toFieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { normalizeEmailAddress } from '../mail/normalizeEmailAddress.ts';
import { type Proof, type ProofOfWork, proof } from '../submissions/proofOfWork.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { bodyOf } from '../http/records/resourceRoutes.ts';
import { publicRoute, type RouteRequest } from '../http/route.ts';
import { enqueueMail } from '../mail/enqueueMail.ts';
import type { CooperationLimits } from './cooperationLimits.ts';
import { activeCooperationStates } from './cooperations.hooks.ts';
import { findPublishedSolution } from './findPublishedSolution.ts';
import { notifyOwner } from './notifyOwner.ts';
import { getLink, tokenBody } from './cooperationLinks.ts';
import { okResponse } from '../http/responses/okResponse.ts';

const { askerName, askerEmail, message } = resources.cooperations.fields;
const canonicalEmail = askerEmail
  .refine((text) => normalizeEmailAddress(text) !== null, { params: { code: 'field.form' } })
  .overwrite((text) => normalizeEmailAddress(text) ?? text);
const askBody = z.strictObject({
  name: askerName,
  email: canonicalEmail,
  message,
  proof,
  /** People do not see this field: only programs fill it in. */
  website: z.string().max(500).optional(),
});
const sentResponse = { status: 200, body: { ok: true } };

const referencePattern = /^[A-Z0-9-]{1,12}$/;
const mailIntervalMs = 10 * 60 * 1000;

const requestHashOf = (fields: readonly unknown[]) => createHash('sha256').update(JSON.stringify(fields)).digest('hex');

interface VisitorRequestDependencies {
  stores: Stores;
  proofs: ProofOfWork;
  limits: CooperationLimits;
}

/** Validates a request and its proof of work; reports all problems together. */
async function validateRequest(request: RouteRequest, proofs: ProofOfWork, now: string) {
  const body = bodyOf(request);
  const parsed = askBody.safeParse(body, { reportInput: true });
  const parsedProof = proof.safeParse(body.proof);
  const proofProblem = parsedProof.success ? await proofs.findProblem(parsedProof.data, now) : null;
  const fieldErrors = parsed.success ? {} : toFieldProblems(parsed.error.issues);
  if (!parsed.success || proofProblem)
    throw createValidationProblem({ ...fieldErrors, ...(proofProblem ? { proof: proofProblem } : {}) });
  return parsed.data;
}

/**
 * The routes by which a visitor requests cooperation on a published solution; it is passed on only when confirmed by the link in
 * the mail.
 */
export function visitorRequestRoutes({ stores, proofs, limits }: VisitorRequestDependencies) {
  async function storeRequest(request: NewCooperationRequest, solvedProof: Proof): Promise<void> {
    const system = stores.system();
    try {
      await system.transaction(async (store) => {
        const requestId = await store.internal.cooperationRequests.insert(request, store.now());
        // A repetition costs nothing, so that a client without a response may send the same again.
        await proofs.redeem(store, solvedProof);
        await enqueueMail(store, 'cooperationRequest', { requestId });
      });
    } catch (error) {
      if (!(error instanceof DatabaseError && error.fault === 'duplicate')) throw error;
      // An identical request is pending: its mail may have been lost.
      const now = system.now();
      const before = new Date(Date.parse(now) - mailIntervalMs).toISOString();
      const requestId = await system.internal.cooperationRequests.claimMailRepeat(request.hash, before, now);
      if (requestId !== null) await enqueueMail(system, 'cooperationRequest', { requestId });
    }
  }

  async function requestCooperation(request: RouteRequest) {
    const { reference = '' } = request.params;
    const where = { reference };
    const [solution] = referencePattern.test(reference) ? await stores.visitor().all('solutions', { where, fields: [] }) : [];
    if (!solution) throw new Problem('notFound');
    const {
      name,
      email,
      message,
      website = '',
      proof: solvedProof,
    } = await validateRequest(request, proofs, stores.system().now());
    const solutionId = solution.id;
    const retryAfter = await limits.consume({ solutionId, email, address: request.address });
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
    if (website !== '') return sentResponse;
    await storeRequest(
      { solutionId, name, email, message, hash: requestHashOf([solutionId, name, email, message]) },
      solvedProof,
    );
    return sentResponse;
  }

  async function confirm(request: RouteRequest) {
    const { hash, subjectId } = await getLink(stores.system(), parseBody(request, tokenBody).token, 'cooperationRequest');
    await stores.system().transaction(async (store) => {
      const { internal } = store;
      if (!(await internal.linkTokens.redeem('cooperationRequest', hash, store.now()))) throw new Problem('linkExpired');
      const pendingRequest = await internal.cooperationRequests.find(subjectId);
      if (!pendingRequest || !(await internal.cooperationRequests.delete(subjectId))) throw new Problem('linkExpired');
      await internal.linkTokens.deleteOfSubject('cooperationRequest', subjectId);
      const { solutionId, name: askerName, email: askerEmail, message } = pendingRequest;
      const system = systemStoreOf(store);
      await system.lockRow('solutions', solutionId);
      const solution = await findPublishedSolution(system, solutionId);
      if (!solution) throw new Problem('linkExpired');
      const where = { solutionId, organisationId: null, askerEmail, state: activeCooperationStates };
      if ((await system.count('cooperations', where)) > 0) return;
      const cooperation = await store.insert('cooperations', {
        ...resources.cooperations.initial,
        organisationId: null,
        solutionId,
        message,
        ownerOrganisationId: solution.organisationId,
        askerName,
        askerEmail,
      });
      await notifyOwner(system, cooperation);
    });
    return sentResponse;
  }

  return [
    publicRoute({
      method: 'post',
      path: '/api/public/solutions/:reference/cooperations',
      summary: 'Request cooperation on a published solution; it is passed on once it is confirmed by the link in a mail',
      access: 'public',
      in: askBody,
      out: okResponse,
      status: 200,
      errorStatuses: [429],
      handle: requestCooperation,
    }),
    publicRoute({
      method: 'post',
      path: '/api/public/cooperation/confirm',
      summary: 'Confirm a cooperation request, once',
      access: 'public',
      in: tokenBody,
      out: okResponse,
      status: 200,
      handle: confirm,
    }),
  ];
}
