import { changeableMinutes, type FieldProblems, keysOfSubject } from '@pilotage/shared';
import { isDeepStrictEqual } from 'node:util';
import type { Hooks } from '../http/hooks.ts';
import { invalid, Problem } from '../http/problem.ts';
import { cannotRead } from './readers.ts';
import { isSubject, subjectRow } from './subjectRow.ts';
import { tellOfComment } from './tellOfComment.ts';

export const commentHooks: Hooks<'comments'> = {
  /** A comment belongs to whom its subject belongs, whoever writes it. */
  async ownerLeftOut(actor, { subject, subjectId }, { store }) {
    const found = await subjectRow(store, subject, subjectId);
    if (found) return found.row.organisationId;
    if (isSubject(subject) && typeof subjectId === 'number') throw invalid({ subjectId: { code: 'field.notFound' } });
    return actor.role === 'system' ? null : actor.organisationId;
  },
  async derive({ actor, store, system, before, after }) {
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
  async permit({ store, before, verb }) {
    if (verb !== 'update' || before === null) return;
    const age = Date.parse(store.now()) - Date.parse(before.createdAt);
    if (age > changeableMinutes * 60_000) throw new Problem('commentSettled');
  },
  async check({ store, system, before, after }) {
    const problems: FieldProblems = {};
    if (before === null && after.subject !== undefined && after.subjectId !== undefined) {
      const found = await subjectRow(store, after.subject, after.subjectId);
      if (!found) problems.subjectId = { code: 'field.notFound' };
      else if (found.row.organisationId !== after.organisationId) problems.organisationId = { code: 'field.fixed' };
    }
    const { organisationId: owner, audience, mentions: people = [] } = after;
    if (owner === undefined || audience === undefined) return problems;
    if ((await cannotRead(system, { owner, audience, people })).length > 0) problems.mentions = { code: 'comments.cannotRead' };
    return problems;
  },
  async afterInsert({ system, after }) {
    await tellOfComment(system, { before: null, after });
  },
  async afterUpdate({ system, before, after }) {
    await tellOfComment(system, { before, after });
  },
};
