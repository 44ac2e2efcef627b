import { editableMinutes, type FieldProblems, keysOfSubject } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import { clearReferences } from '../http/records/clearReferences.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { findPeopleUnableToRead } from './commentReaders.ts';
import { isSubjectName, findSubject } from './findSubject.ts';
import { notifyOfComment } from './notifyOfComment.ts';

export const commentHooks: ResourceHooks<'comments'> = {
  /** A comment belongs to the organisation of its subject, not of its author. */
  async defaultOwner(actor, { subject, subjectId }, { store }) {
    const discussed = await findSubject(store, subject, subjectId);
    if (discussed) return discussed.row.organisationId;
    if (isSubjectName(subject) && typeof subjectId === 'number')
      throw createValidationProblem({ subjectId: { code: 'field.notFound' } });
    return actor.role === 'system' ? null : actor.organisationId;
  },
  async computeFields({ actor, store, system, before, after }) {
    if (before !== null) {
      const isSame = after.text === before.text && isDeepStrictEqual(after.mentions, before.mentions);
      return isSame ? {} : { editedAt: store.now() };
    }
    const { subject, subjectId } = after;
    const keys = subject !== undefined && subjectId !== undefined ? keysOfSubject(subject, subjectId) : {};
    if (actor.role === 'system') return keys;
    const { name } = await system.get('users', actor.userId);
    return { ...keys, authorId: actor.userId, authorName: name, authorRole: actor.role };
  },
  async assertAllowed({ store, before, verb }) {
    if (verb !== 'update' || before === null) return;
    const age = Date.parse(store.now()) - Date.parse(before.createdAt);
    if (age > editableMinutes * 60_000) throw new Problem('commentSettled');
  },
  async validate({ store, system, before, after }) {
    const problems: FieldProblems = {};
    if (before === null && after.subject !== undefined && after.subjectId !== undefined) {
      const discussed = await findSubject(store, after.subject, after.subjectId);
      if (!discussed) problems.subjectId = { code: 'field.notFound' };
      else if (discussed.row.organisationId !== after.organisationId) problems.organisationId = { code: 'field.fixed' };
    }
    const { organisationId: owner, audience, mentions: people = [] } = after;
    if (owner === undefined || audience === undefined) return problems;
    if ((await findPeopleUnableToRead(system, { owner, audience, people })).length > 0)
      problems.mentions = { code: 'comments.cannotRead' };
    return problems;
  },
  /** A task that follows from the comment outlives it. */
  async beforeRemove({ store, before: { id } }) {
    await clearReferences(store, [{ resource: 'tasks', cleared: { commentId: null } }], id, () => true);
  },
  async afterInsert({ system, after }) {
    await notifyOfComment(system, { before: null, after });
  },
  async afterUpdate({ system, before, after }) {
    await notifyOfComment(system, { before, after });
  },
};
