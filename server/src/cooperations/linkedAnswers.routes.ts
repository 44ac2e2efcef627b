import { connectionOf, cooperationRequestOf, type Stores, type SystemStore, systemOf, useLink } from '@pilotage/db';
import { type Cooperation, cooperationMachine, resources } from '@pilotage/shared';
import { z } from 'zod';
import { parsedBody } from '../http/parsedBody.ts';
import { Problem } from '../http/problem.ts';
import { openRoute, type Request } from '../http/route.ts';
import { answerCooperation, holdCooperation } from './answerCooperation.ts';
import { publishedSolution } from './publishedSolution.ts';
import { lookedUp, openedBy, token, tokenBody } from './visitorLinks.ts';

const answerBody = z.strictObject({
  token,
  accepts: z.boolean(),
  answer: resources.cooperations.fields.answer.optional(),
});
const done = z.object({ ok: z.literal(true) });

/** What a mailed link is about: a request that its sender confirms, or one that the solution's applicant answers. */
const looked = z.object({
  kind: z.enum(['confirm', 'answer']),
  reference: z.string(),
  title: z.string(),
  message: z.string(),
  /** The organisation that asks; null for a visitor. */
  organisation: z.string().nullable(),
});

/** Whose answer the link lets in: the applicant of the solution, as long as there is one and it stands in public. */
async function answering(system: SystemStore, cooperationId: number) {
  const [cooperation] = await system.all('cooperations', { where: { id: cooperationId, state: 'asked' } });
  const [applicant] = cooperation ? await system.all('applicants', { where: { solutionId: cooperation.solutionId } }) : [];
  const solution = cooperation && (await publishedSolution(system, cooperation.solutionId));
  if (!cooperation || !applicant || !solution) throw new Problem('deadLink');
  return { cooperation, applicant, solution };
}

async function organisationOf(system: SystemStore, { organisationId }: Cooperation): Promise<string | null> {
  return organisationId === null ? null : (await system.get('organisations', organisationId)).name;
}

async function lookAt(system: SystemStore, given: string): Promise<z.infer<typeof looked>> {
  const asked = await lookedUp(system, given, 'cooperationRequest');
  if (asked) {
    const request = await cooperationRequestOf(connectionOf(system), asked.subjectId);
    const solution = request && (await publishedSolution(system, request.solutionId));
    if (!request || !solution) throw new Problem('deadLink');
    const { reference, title } = solution;
    return { kind: 'confirm', reference, title, message: request.message, organisation: null };
  }
  const { subjectId } = await openedBy(system, given, 'cooperationAnswer');
  const { cooperation, solution } = await answering(system, subjectId);
  const { reference, title } = solution;
  const organisation = await organisationOf(system, cooperation);
  return { kind: 'answer', reference, title, message: cooperation.message, organisation };
}

/** What the link in a mail about working together opens, and the answer of an applicant, who has no account. */
export function linkedAnswerRoutes(stores: Stores) {
  async function answer(request: Request) {
    const { token, accepts, answer = null } = parsedBody(request, answerBody);
    const { hash, subjectId } = await openedBy(stores.system(), token, 'cooperationAnswer');
    const { cooperation: asked } = await answering(stores.system(), subjectId);
    await stores.system().transaction(async (store) => {
      const system = systemOf(store);
      await holdCooperation(system, asked);
      if (!(await useLink(connectionOf(store), 'cooperationAnswer', hash, store.now()))) throw new Problem('deadLink');
      const { cooperation, applicant } = await answering(system, subjectId);
      if (!cooperationMachine.find(cooperation.state, accepts ? 'accept' : 'decline')) throw new Problem('deadLink');
      const contact = accepts ? { name: applicant.name, email: applicant.email } : null;
      await answerCooperation(store, { cooperation, contact, answer });
    });
    return { status: 200, body: { ok: true } };
  }

  return [
    openRoute({
      method: 'post',
      path: '/api/public/cooperation',
      summary: 'What the link in a mail about working together opens',
      access: 'public',
      in: tokenBody,
      out: looked,
      status: 200,
      handle: async (request) => ({
        status: 200,
        body: await lookAt(stores.system(), parsedBody(request, tokenBody).token),
      }),
    }),
    openRoute({
      method: 'post',
      path: '/api/public/cooperation/answer',
      summary: 'Accept or decline to work together by the link in the mail, once',
      access: 'public',
      in: answerBody,
      out: done,
      status: 200,
      handle: answer,
    }),
  ];
}
