import type { Store, SystemStore } from '@pilotage/db';
import { type Annotation, type CitedQuestion, organisationOfQuestion, placeOfQuestion } from '@pilotage/shared';
import { findAskableQuestion } from '../citations/resolveQuestion.ts';
import { readerAsOf } from '../progress/parseAsOf.ts';
import { loadOrganisationCountries } from '../progress/progressQuery.ts';
import { Problem } from '../http/problem.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { ownOrganisationProblems } from './ownOrganisationProblems.ts';

type QuestionFields = Pick<
  Annotation,
  | 'organisationId'
  | 'view'
  | 'indicatorId'
  | 'place'
  | 'periodId'
  | 'basis'
  | 'pilotId'
  | 'indicatorOwnerId'
  | 'pilotOwnerId'
  | 'asOf'
>;

/** Whether the organisation and the indicator are still there: an earlier time may know others. */
async function areThere(system: SystemStore, organisationId: number | null, indicatorId: number | null): Promise<boolean> {
  if (organisationId !== null && (await system.count('organisations', { id: organisationId })) === 0) return false;
  return indicatorId === null || (await system.count('indicators', { id: indicatorId })) > 0;
}

/** What the question says, as fields by which it is found and by which its readers are known; null: the actor may not ask it today. */
async function deriveQuestionFields(store: Store, system: SystemStore, question: CitedQuestion): Promise<QuestionFields | null> {
  const askable = await findAskableQuestion(store, question);
  if (askable === null) return null;
  const { indicator, pilot, period, asOf } = askable;
  // Only a choice of organisations needs their countries.
  const isLimited = question.params.organisations !== undefined;
  const organisations = isLimited ? await loadOrganisationCountries(readerAsOf(store, asOf)) : [];
  const organisationId = organisationOfQuestion(question, { organisations, day: period.endsOn });
  if (!(await areThere(system, organisationId, indicator?.id ?? null))) return null;
  return {
    organisationId,
    view: question.path === '/explain' ? null : question.params.view,
    place: placeOfQuestion(question),
    periodId: period.id,
    basis: question.params.basis,
    ...{ indicatorId: indicator?.id ?? null, indicatorOwnerId: indicator?.organisationId ?? null },
    ...{ pilotId: pilot?.id ?? null, pilotOwnerId: pilot?.organisationId ?? null },
    asOf: asOf ?? store.now(),
  };
}

/** Annotations say to which question they belong and as of when; the server works it out. What was issued stays as it was. */
export const annotationHooks: ResourceHooks<'annotations'> = {
  async locks(_, { id }) {
    return id === undefined ? [] : [['annotations', id]];
  },
  async computeFields({ actor, store, system, before, after: { question } }) {
    if (before !== null || (actor.role !== 'evaluator' && actor.role !== 'leadPartner')) return {};
    const { name } = await system.get('users', actor.userId);
    return {
      ...(question ? await deriveQuestionFields(store, system, question) : {}),
      dataVersion: await store.internal.dataVersion.read(),
      authorId: actor.userId,
      authorName: name,
      authorRole: actor.role,
    };
  },
  async assertAllowed({ before }) {
    if (before !== null && before.state !== 'draft') throw new Problem('invalidState');
  },
  async validate({ system, after }) {
    if (after.question !== undefined && !after.periodId) return { question: { code: 'annotations.questionClosed' } };
    return ownOrganisationProblems(system, after);
  },
};
