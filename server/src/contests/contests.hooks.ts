import { changedWithNote, type Contest, type FieldProblems, fixedAtOpening, isErasedTooEarly } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import type { Candidate, Hooks } from '../http/hooks.ts';
import { ownOrConsortium } from '../http/ownOrConsortium.ts';
import { Problem } from '../http/problem.ts';

type Fields = readonly (keyof Contest)[];

const changed = (fields: Fields, before: Contest, after: Candidate<'contests'>) =>
  fields.filter((field) => Object.hasOwn(after, field) && !isDeepStrictEqual(after[field], before[field]));

/** What everybody is told by this write; null where it is nothing new. */
const newNote = (before: Contest, { publicNote = null }: Candidate<'contests'>) =>
  publicNote === before.publicNote ? null : publicNote;

/** What nobody changes any more: while solutions come in what they are judged by, afterwards everything but what is said of it. */
const fixedWhen = (isRunning: boolean): Fields => (isRunning ? fixedAtOpening : [...fixedAtOpening, ...changedWithNote]);

function deadlineProblems(before: Contest, { closesAt }: Candidate<'contests'>): FieldProblems {
  if (closesAt === undefined || closesAt === before.closesAt) return {};
  const isLater = closesAt !== null && before.closesAt !== null && closesAt > before.closesAt;
  if (!isLater) return { closesAt: { code: 'contests.onlyLater' } };
  return isErasedTooEarly({ ...before, closesAt }) ? { closesAt: { code: 'contests.afterErasing' } } : {};
}

function problemsAfterOpening(before: Contest, after: Candidate<'contests'>, now: string): FieldProblems {
  // What is over stays over, whether or not it has been closed yet: nobody enters after those who came in time.
  const isRunning = before.state === 'open' && before.closesAt !== null && now <= before.closesAt;
  const fixed = changed(fixedWhen(isRunning), before, after);
  const problems: FieldProblems = Object.fromEntries(fixed.map((field) => [field, { code: 'contests.fixed' as const }]));
  if (!isRunning) return problems;
  const told = changed(changedWithNote, before, after).length === 0 || newNote(before, after) !== null;
  return {
    ...problems,
    ...deadlineProblems(before, after),
    ...(told ? {} : { publicNote: { code: 'contests.noteNeeded' as const } }),
  };
}

/** A contest is written freely until it opens; then everybody is held to the same, and told of what changes all the same. */
export const contestHooks: Hooks<'contests'> = {
  ownerLeftOut: ownOrConsortium,
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
