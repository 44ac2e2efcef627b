import { changedWithNote, type Contest, type FieldProblems, fixedAtOpening } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import type { Candidate, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';

type Fields = readonly (keyof Contest)[];

const changed = (fields: Fields, before: Contest, after: Candidate<'contests'>) =>
  fields.filter((field) => Object.hasOwn(after, field) && !isDeepStrictEqual(after[field], before[field]));

/** What everybody is told by this write; null where it is nothing new. */
const newNote = (before: Contest, { publicNote = null }: Candidate<'contests'>) =>
  publicNote === before.publicNote ? null : publicNote;

/** What nobody changes any more: while a contest is open what it is judged by, afterwards everything but what is said of it. */
const fixedIn = (state: Contest['state']): Fields =>
  state === 'open' ? fixedAtOpening : [...fixedAtOpening, ...changedWithNote];

function deadlineProblems(before: Contest, { closesAt }: Candidate<'contests'>, now: string): FieldProblems {
  if (closesAt === undefined || closesAt === before.closesAt) return {};
  const isLater = closesAt !== null && before.closesAt !== null && closesAt > before.closesAt;
  // What is over stays over: nobody enters after those who came in time.
  const isRunning = before.closesAt !== null && now <= before.closesAt;
  return isLater && isRunning ? {} : { closesAt: { code: 'contests.onlyLater' } };
}

function problemsAfterOpening(before: Contest, after: Candidate<'contests'>, now: string): FieldProblems {
  const fixed = changed(fixedIn(before.state), before, after);
  const problems: FieldProblems = Object.fromEntries(fixed.map((field) => [field, { code: 'contests.fixed' as const }]));
  if (before.state !== 'open') return problems;
  const told = changed(changedWithNote, before, after).length === 0 || newNote(before, after) !== null;
  return {
    ...problems,
    ...deadlineProblems(before, after, now),
    ...(told ? {} : { publicNote: { code: 'contests.noteNeeded' as const } }),
  };
}

/** A contest is written freely until it opens; then everybody is held to the same, and told of what changes all the same. */
export const contestHooks: Hooks<'contests'> = {
  ownerLeftOut: (actor) => (actor.role === 'leadPartner' || actor.role === 'system' ? null : actor.organisationId),
  async guards(_, { id }) {
    return id === undefined ? [] : [['contests', id]];
  },
  async permit({ before, verb }) {
    if (verb === 'delete' && before !== null && before.state !== 'draft') throw new Problem('state');
  },
  async beforeRemove({ store, before }) {
    const criteria = await store.all('criteria', { where: { contestId: before.id }, fields: [] });
    for (const { id } of criteria) await store.remove('criteria', id);
  },
  async derive({ store, before, after }) {
    const note = before === null || before.state === 'draft' ? null : newNote(before, after);
    return before === null || note === null ? {} : { notes: [...before.notes, { at: store.now(), note }] };
  },
  async check({ store, before, after }) {
    return before === null || before.state === 'draft' ? {} : problemsAfterOpening(before, after, store.now());
  },
};
