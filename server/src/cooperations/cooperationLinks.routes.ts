import { type Stores, type SystemStore, systemStoreOf } from '@pilotage/db';
import { type Cooperation, cooperationMachine, resources } from '@pilotage/shared';
import { z } from 'zod';
import { parseBody } from '../http/requests/parseBody.ts';
import { lockRows } from '../http/records/lockRows.ts';
import { Problem } from '../http/problem.ts';
import { publicRoute, type RouteRequest } from '../http/route.ts';
import { answerCooperation, answerLocks } from './answerCooperation.ts';
import { findPublishedSolution } from './findPublishedSolution.ts';
import { linkTokenField } from '../access/links/linkToken.ts';
import { findLink, getLink, tokenBody } from './cooperationLinks.ts';
import { okResponse } from '../http/responses/okResponse.ts';

const answerBody = z.strictObject({
  token: linkTokenField,
  accepts: z.boolean(),
  answer: resources.cooperations.fields.answer.optional(),
});

/** What a mailed link opens: a request to confirm, or one for the solution's applicant to answer. */
const linkView = z.object({
  kind: z.enum(['confirm', 'answer']),
  reference: z.string(),
  title: z.string(),
  message: z.string(),
  /** The requesting organisation; null for a visitor. */
  organisation: z.string().nullable(),
});

/** The request that the link lets the applicant answer, as long as there is an applicant and the solution is public. */
async function getAnswerableCooperation(system: SystemStore, cooperationId: number) {
  const [cooperation] = await system.all('cooperations', { where: { id: cooperationId, state: 'asked' } });
  const [applicant] = cooperation ? await system.all('applicants', { where: { solutionId: cooperation.solutionId } }) : [];
  const solution = cooperation && (await findPublishedSolution(system, cooperation.solutionId));
  if (!cooperation || !applicant || !solution) throw new Problem('linkExpired');
  return { cooperation, applicant, solution };
}

async function organisationNameOf(system: SystemStore, { organisationId }: Cooperation): Promise<string | null> {
  return organisationId === null ? null : (await system.get('organisations', organisationId)).name;
}

async function viewLink(system: SystemStore, linkToken: string): Promise<z.infer<typeof linkView>> {
  const requestLink = await findLink(system, linkToken, 'cooperationRequest');
  if (requestLink) {
    const request = await system.internal.cooperationRequests.find(requestLink.subjectId);
    const solution = request && (await findPublishedSolution(system, request.solutionId));
    if (!request || !solution) throw new Problem('linkExpired');
    const { reference, title } = solution;
    return { kind: 'confirm', reference, title, message: request.message, organisation: null };
  }
  const { subjectId } = await getLink(system, linkToken, 'cooperationAnswer');
  const { cooperation, solution } = await getAnswerableCooperation(system, subjectId);
  const { reference, title } = solution;
  const organisation = await organisationNameOf(system, cooperation);
  return { kind: 'answer', reference, title, message: cooperation.message, organisation };
}

/** The routes behind a cooperation link, and the answer of an applicant, who has no account. */
export function cooperationLinkRoutes(stores: Stores) {
  async function answer(request: RouteRequest) {
    const { token, accepts, answer = null } = parseBody(request, answerBody);
    const { hash, subjectId } = await getLink(stores.system(), token, 'cooperationAnswer');
    const { cooperation: unlocked } = await getAnswerableCooperation(stores.system(), subjectId);
    await stores.system().transaction(async (store) => {
      const system = systemStoreOf(store);
      await lockRows(system, answerLocks(unlocked));
      if (!(await store.internal.linkTokens.redeem('cooperationAnswer', hash, store.now()))) throw new Problem('linkExpired');
      const { cooperation, applicant } = await getAnswerableCooperation(system, subjectId);
      if (!cooperationMachine.find(cooperation.state, accepts ? 'accept' : 'decline')) throw new Problem('linkExpired');
      const contact = accepts ? { name: applicant.name, email: applicant.email } : null;
      await answerCooperation(store, { cooperation, contact, answer });
    });
    return { status: 200, body: { ok: true } };
  }

  return [
    publicRoute({
      method: 'post',
      path: '/api/public/cooperation',
      summary: 'Read the request behind a cooperation link',
      access: 'public',
      in: tokenBody,
      out: linkView,
      status: 200,
      handle: async (request) => ({
        status: 200,
        body: await viewLink(stores.system(), parseBody(request, tokenBody).token),
      }),
    }),
    publicRoute({
      method: 'post',
      path: '/api/public/cooperation/answer',
      summary: 'Accept or decline a cooperation request by the link in the mail, once',
      access: 'public',
      in: answerBody,
      out: okResponse,
      status: 200,
      handle: answer,
    }),
  ];
}
