import {
  fieldsChangeableWithNote,
  type Contest,
  type FieldProblems,
  fieldsFixedAtOpening,
  isErasedTooEarly,
} from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import type { Candidate, ResourceHooks } from '../http/records/hooks.ts';
import { defaultOwnerOf } from '../http/records/defaultOwnerOf.ts';
import { Problem } from '../http/problem.ts';
import { findAddressProblem } from './findAddressProblem.ts';

type ContestFieldNames = readonly (keyof Contest)[];

const changedFields = (fields: ContestFieldNames, before: Contest, after: Candidate<'contests'>) =>
  fields.filter((field) => Object.hasOwn(after, field) && !isDeepStrictEqual(after[field], before[field]));

/** The public note of this write; null if it is unchanged. */
const newPublicNote = (before: Contest, { publicNote = null }: Candidate<'contests'>) =>
  publicNote === before.publicNote ? null : publicNote;

/** The fields that are fixed while the contest accepts solutions, or after that. */
const fixedFieldsWhen = (isRunning: boolean): ContestFieldNames =>
  isRunning ? fieldsFixedAtOpening : [...fieldsFixedAtOpening, ...fieldsChangeableWithNote];

function deadlineProblems(before: Contest, { closesAt }: Candidate<'contests'>): FieldProblems {
  if (closesAt === undefined || closesAt === before.closesAt) return {};
  const isLater = closesAt !== null && before.closesAt !== null && closesAt > before.closesAt;
  if (!isLater) return { closesAt: { code: 'contests.onlyLater' } };
  return isErasedTooEarly({ ...before, closesAt }) ? { closesAt: { code: 'contests.afterErasing' } } : {};
}

function problemsAfterOpening(before: Contest, after: Candidate<'contests'>, now: string): FieldProblems {
  // After the deadline the contest does not accept solutions again, even if it is not closed yet.
  const isRunning = before.state === 'open' && before.closesAt !== null && now <= before.closesAt;
  const fixed = changedFields(fixedFieldsWhen(isRunning), before, after);
  const problems: FieldProblems = Object.fromEntries(fixed.map((field) => [field, { code: 'contests.fixed' as const }]));
  if (!isRunning) return problems;
  const hasRequiredNote =
    changedFields(fieldsChangeableWithNote, before, after).length === 0 || newPublicNote(before, after) !== null;
  return {
    ...problems,
    ...deadlineProblems(before, after),
    ...(hasRequiredNote ? {} : { publicNote: { code: 'contests.noteNeeded' as const } }),
  };
}

/** A draft can be changed freely. After the opening some fields are fixed, and changes of others require a public note. */
export const contestHooks: ResourceHooks<'contests'> = {
  defaultOwner: defaultOwnerOf,
  async locks(_, { id }) {
    return id === undefined ? [] : [['contests', id]];
  },
  async assertAllowed({ before, verb }) {
    if (verb === 'delete' && before !== null && before.state !== 'draft') throw new Problem('invalidState');
  },
  async beforeRemove({ store, before }) {
    const criteria = await store.all('criteria', { where: { contestId: before.id }, fields: [] });
    for (const { id } of criteria) await store.remove('criteria', id);
  },
  async computeFields({ store, before, after }) {
    const note = before === null || before.state === 'draft' ? null : newPublicNote(before, after);
    return before === null || note === null ? {} : { notes: [...before.notes, { at: store.now(), note }] };
  },
  async validate({ store, before, after }) {
    if (before !== null && before.state !== 'draft') return problemsAfterOpening(before, after, store.now());
    return before?.slug === after.slug ? {} : findAddressProblem(store, after);
  },
};
