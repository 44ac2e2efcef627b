import { createHash } from 'node:crypto';
import {
  connectionOf,
  cooperationRequestOf,
  DatabaseError,
  endCooperationRequest,
  endLinks,
  insertCooperationRequest,
  mayMailAgain,
  type NewCooperationRequest,
  type Stores,
  systemOf,
  useLink,
} from '@pilotage/db';
import { fieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { emailAddress } from '../access/emailAddress.ts';
import { type Proof, type Proofs, proof } from '../entries/proofs.ts';
import { parsedBody } from '../http/parsedBody.ts';
import { invalid, Problem } from '../http/problem.ts';
import { bodyOf } from '../http/resourceRoutes.ts';
import { openRoute, type Request } from '../http/route.ts';
import { post } from '../mail/postOffice.ts';
import type { CooperationLimits } from './cooperationLimits.ts';
import { running } from './cooperations.hooks.ts';
import { publishedSolution } from './publishedSolution.ts';
import { tellOwner } from './tellOwner.ts';
import { openedBy, tokenBody } from './visitorLinks.ts';

const { askerName, askerEmail, message } = resources.cooperations.fields;
const oneAddress = askerEmail
  .refine((text) => emailAddress(text) !== null, { params: { code: 'field.form' } })
  .overwrite((text) => emailAddress(text) ?? text);
const askBody = z.strictObject({
  name: askerName,
  email: oneAddress,
  message,
  proof,
  /** Nobody sees this field: whoever fills it in is a program. */
  website: z.string().max(500).optional(),
});
const done = z.object({ ok: z.literal(true) });
const ok = { status: 200, body: { ok: true } };

const referenceForm = /^[A-Z0-9-]{1,12}$/;
const betweenMails = 10 * 60 * 1000;

const hashOf = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

interface Parts {
  stores: Stores;
  proofs: Proofs;
  limits: CooperationLimits;
}

/** What was asked, by whom has worked for it: everything that is wrong at once. */
async function judged(request: Request, proofs: Proofs, now: string) {
  const body = bodyOf(request);
  const asked = askBody.safeParse(body, { reportInput: true });
  const worked = proof.safeParse(body.proof);
  const unproven = worked.success ? await proofs.problemOf(worked.data, now) : null;
  const unfit = asked.success ? {} : fieldProblems(asked.error.issues);
  if (!asked.success || unproven) throw invalid({ ...unfit, ...(unproven ? { proof: unproven } : {}) });
  return asked.data;
}

/** A visitor asks to work on a published solution; only what is confirmed by the link in the mail is passed on. */
export function visitorRequestRoutes({ stores, proofs, limits }: Parts) {
  async function keep(request: NewCooperationRequest, worked: Proof): Promise<void> {
    const system = stores.system();
    try {
      await system.transaction(async (store) => {
        const requestId = await insertCooperationRequest(connectionOf(store), request, store.now());
        // What is repeated costs nothing new, so that whoever heard no answer may ask again as they did.
        await proofs.spend(store, worked);
        await post(store, 'cooperationRequest', { requestId });
      });
    } catch (error) {
      if (!(error instanceof DatabaseError && error.fault === 'duplicate')) throw error;
      // The very same waits already: its mail may have been lost.
      const now = system.now();
      const before = new Date(Date.parse(now) - betweenMails).toISOString();
      const requestId = await mayMailAgain(connectionOf(system), request.hash, before, now);
      if (requestId !== null) await post(system, 'cooperationRequest', { requestId });
    }
  }

  async function ask(request: Request) {
    const { reference = '' } = request.params;
    const where = { reference };
    const [solution] = referenceForm.test(reference) ? await stores.visitor().all('solutions', { where, fields: [] }) : [];
    if (!solution) throw new Problem('notFound');
    const { name, email, message, website = '', proof: worked } = await judged(request, proofs, stores.system().now());
    const solutionId = solution.id;
    const retryAfter = await limits.ask({ solutionId, email, address: request.address });
    if (retryAfter !== null) throw new Problem('tooManyRequests', { retryAfter });
    if (website !== '') return ok;
    await keep({ solutionId, name, email, message, hash: hashOf([solutionId, name, email, message]) }, worked);
    return ok;
  }

  async function confirm(request: Request) {
    const { hash, subjectId } = await openedBy(stores.system(), parsedBody(request, tokenBody).token, 'cooperationRequest');
    await stores.system().transaction(async (store) => {
      const connection = connectionOf(store);
      if (!(await useLink(connection, 'cooperationRequest', hash, store.now()))) throw new Problem('deadLink');
      const asked = await cooperationRequestOf(connection, subjectId);
      if (!asked || !(await endCooperationRequest(connection, subjectId))) throw new Problem('deadLink');
      await endLinks(connection, 'cooperationRequest', subjectId);
      const { solutionId, name: askerName, email: askerEmail, message } = asked;
      const system = systemOf(store);
      await system.guard('solutions', solutionId);
      const solution = await publishedSolution(system, solutionId);
      if (!solution) throw new Problem('deadLink');
      const where = { solutionId, organisationId: null, askerEmail, state: running };
      if ((await system.count('cooperations', where)) > 0) return;
      const cooperation = await store.insert('cooperations', {
        ...resources.cooperations.begins,
        organisationId: null,
        solutionId,
        message,
        ownerOrganisationId: solution.organisationId,
        askerName,
        askerEmail,
      });
      await tellOwner(system, cooperation);
    });
    return ok;
  }

  return [
    openRoute({
      method: 'post',
      path: '/api/public/solutions/:reference/cooperations',
      summary: 'Ask to work on a published solution; the request is passed on once it is confirmed by the link in a mail',
      access: 'public',
      in: askBody,
      out: done,
      status: 200,
      refuses: [429],
      handle: ask,
    }),
    openRoute({
      method: 'post',
      path: '/api/public/cooperation/confirm',
      summary: 'Confirm a request to work together, once',
      access: 'public',
      in: tokenBody,
      out: done,
      status: 200,
      handle: confirm,
    }),
  ];
}
