import { randomInt } from 'node:crypto';
import { type StoredCitation, type Store, systemStoreOf } from '@pilotage/db';
import {
  type Citation,
  citationAlphabet,
  citationCodeLength,
  citationSchema,
  citationsPerDay,
  type CitedQuestion,
  citedQuestionSchema,
  createLocalDayFormatter,
  isCitationCode,
} from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { expensiveRequestCost } from '../http/requests/requestLimiter.ts';
import { guardedRoute } from '../http/route.ts';
import { loadProgressContext } from '../progress/progressQuery.ts';
import { parseInstantOf, resolveQuestion } from './resolveQuestion.ts';

const access = { resource: 'assignments', action: 'compare' } as const;
const dayMs = 24 * 60 * 60 * 1000;

const createCode = (): string =>
  Array.from({ length: citationCodeLength }, () => citationAlphabet[randomInt(citationAlphabet.length)]).join('');

/** Throws 404 for a question that an earlier release took and that can no longer be asked. */
function toCitation({ id, code, path, params, asOf, createdAt }: StoredCitation): Citation {
  const stored: unknown = JSON.parse(params);
  const { data: question } = citedQuestionSchema.safeParse({ path, params: stored });
  if (question === undefined) throw new Problem('notFound');
  return { id, code, question, asOf, createdAt };
}

/** Whether the question would be answered as when it was cited: nothing that is compared has changed, nor has the day. */
async function isAnsweredAlike(store: Store, citation: StoredCitation, question: CitedQuestion, version: number) {
  if (question.params.asOf !== undefined) return true;
  // Drafts, which the basis `own` counts, do not raise the version.
  if (question.params.basis === 'own' || citation.dataVersion !== version) return false;
  const { consortium, today } = await loadProgressContext(store);
  return createLocalDayFormatter(consortium.timeZone)(citation.createdAt) === today;
}

/** Cites a question as of now, or as of the time that it names. The same question about the same data has one citation of a person. */
async function cite(store: Store, question: CitedQuestion): Promise<Citation> {
  const { actor } = store;
  if (actor.role === 'system') throw new Problem('forbidden');
  const { userId } = actor;
  const asked = await parseInstantOf(store, question);
  await resolveQuestion(store, question, asked);
  return store.transaction(async (store) => {
    await systemStoreOf(store).lockRow('users', userId);
    const { citations, dataVersion } = store.internal;
    const now = store.now();
    const version = await dataVersion.read();
    const { path } = question;
    const params = JSON.stringify(question.params);
    const latest = await citations.findLatest(userId, path, params);
    if (latest && (await isAnsweredAlike(store, latest, question, version))) return toCitation(latest);
    const since = new Date(Date.parse(now) - dayMs).toISOString();
    if ((await citations.countSince(userId, since)) >= citationsPerDay) throw new Problem('tooManyCitations');
    const code = createCode();
    await citations.insert({ code, userId, path, params, asOf: asked ?? now, dataVersion: version, createdAt: now });
    const created = await citations.findByCode(code);
    if (!created) throw new Problem('notFound');
    return toCitation(created);
  });
}

/** The citation with a code, for who may ask its question today. */
async function readCitation(store: Store, code: string): Promise<Citation> {
  const stored = isCitationCode(code) ? await store.internal.citations.findByCode(code) : null;
  if (!stored) throw new Problem('notFound');
  const citation = toCitation(stored);
  await resolveQuestion(store, citation.question, citation.asOf);
  return citation;
}

/** Routes of citations: permanent addresses of questions, found by whoever knows their code. */
export const citationRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/citations',
    summary: 'Cite a figure or a view as it is known now, or at the time that it names',
    cost: expensiveRequestCost,
    access,
    in: citedQuestionSchema,
    out: citationSchema,
    status: 201,
    errorStatuses: [409],
    handle: async (request, { store }) => ({
      status: 201,
      body: await cite(store, parseBody(request, citedQuestionSchema)),
    }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/citations/:name',
    summary: 'Get the question of a citation by its code',
    cost: expensiveRequestCost,
    access,
    out: citationSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await readCitation(store, request.params.name ?? '') }),
  }),
] as const;
