import type { SystemStore } from '@pilotage/db';
import { contestMachine, type Criterion, type FormQuestion, validateOpening } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { findAddressProblem } from './findAddressProblem.ts';

const maxQuestions = 20;
const maxHelpLength = 1_000;
const maxAnswerLength = 3_000;

/** The questions of a contest that has none of its own: one for each criterion. */
const defaultQuestionsFor = (criteria: readonly Pick<Criterion, 'name' | 'description'>[]): FormQuestion[] =>
  criteria.slice(0, maxQuestions).map(({ name, description }, index) => ({
    id: index + 1,
    text: name,
    help: (description ?? '').slice(0, maxHelpLength).toWellFormed(),
    longest: maxAnswerLength,
    required: true,
  }));

const findCriteria = (system: SystemStore, contestId: number) =>
  system.all('criteria', { where: { contestId }, order: { field: 'position', direction: 'ASC' } });

/** Saving a criterion locks its contest: once the contest is locked, no criterion is being saved. */
const openContest = transition({
  resource: 'contests',
  action: 'open',
  machine: contestMachine,
  summary: 'Open a contest: its criteria are fixed, and everybody can see it',
  body: versionBody,
  // Two contests may want the same short address: the one that opens first gets it.
  locks: ({ record }) => [
    ['consortium', 1],
    ['contests', record.id],
  ],
  validate: async ({ store, system, record }) => ({
    ...(await findAddressProblem(store, record)),
    ...validateOpening({ contest: record, criteria: await findCriteria(system, record.id), now: store.now() }),
  }),
  async apply({ store, system, record }) {
    const questions = record.questions ?? defaultQuestionsFor(await findCriteria(system, record.id));
    // A note from the time of writing was never published.
    return { changes: { openedAt: store.now(), opensAt: record.opensAt ?? store.now(), publicNote: null, questions } };
  },
});

const closeContest = transition({
  resource: 'contests',
  action: 'close',
  machine: contestMachine,
  summary: 'Begin the judging of a contest whose deadline has passed; a job does the same',
  body: versionBody,
  assertState({ store, record: { closesAt } }) {
    if (closesAt !== null && store.now() <= closesAt) throw new Problem('beforeDeadline');
  },
});

export const contestRoutes = [openContest, closeContest] as const;
