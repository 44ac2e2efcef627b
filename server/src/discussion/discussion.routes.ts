import { Conflict, type Store, systemStoreOf } from '@pilotage/db';
import { abilityOf, asSubject, audiences, resources } from '@pilotage/shared';
import { z } from 'zod';
import { completeTasks } from '../tasks/completeTasks.ts';
import { assignComment } from './assignComment.actions.ts';
import { readActionBody } from '../http/records/readActionBody.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/records/resourceRoutes.ts';
import { guardedRoute, type RouteRequest } from '../http/route.ts';
import { countEvidence } from './evidence/countEvidence.ts';
import { listMentionablePeople } from './commentReaders.ts';
import { isSubjectName, type DiscussionSubject, findSubject } from './findSubject.ts';

const resolveBody = z.strictObject({ version: z.int().min(1), resolved: z.boolean() });

const commentReadersSchema = z.object({
  organisationId: z.int(),
  /** The audiences for which the actor may write. */
  audiences: z.array(z.enum(audiences)),
  /** Whether lead partner and evaluators can read it at once; otherwise after the submission. */
  atOnce: z.boolean(),
  people: z.array(z.object({ id: z.int(), name: z.string(), audiences: z.array(z.enum(audiences)) })),
});

const evidenceCountsSchema = z.array(
  z.object({ measurementId: z.int(), comments: z.int().optional(), unresolved: z.int().optional(), attachments: z.int() }),
);

const idPattern = /^[1-9]\d{0,9}$/;

function parseIdParameter(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  if (!idPattern.test(text)) throw new Problem('parameter', { detail: `${name}: this must be the id of a record.` });
  return Number(text);
}

const isSubmitted = ({ subject, row }: DiscussionSubject): boolean =>
  subject === 'pilots' || row.state === 'submitted' || row.state === 'approved';

async function getCommentReaders(store: Store, { query }: RouteRequest) {
  const subject = query.get('subject');
  if (!isSubjectName(subject)) throw new Problem('parameter', { detail: 'subject: this is not discussed.' });
  const discussed = await findSubject(store, subject, parseIdParameter(query, 'subjectId'));
  if (!discussed) throw new Problem('notFound');
  const { organisationId } = discussed.row;
  const ability = abilityOf(store.actor);
  return {
    organisationId,
    audiences: audiences.filter((audience) => ability.can('create', asSubject('comments', { organisationId, audience }))),
    atOnce: isSubmitted(discussed),
    people: await listMentionablePeople(store, systemStoreOf(store), organisationId),
  };
}

async function resolveComment(store: Store, request: RouteRequest) {
  const id = idOf(request);
  const comment = await store.getAuthorized('comments', id, 'resolve');
  const body = readActionBody(request, resolveBody);
  if (comment.version !== body.version) throw new Conflict(comment);
  const { resolved, version } = body.parse();
  if (resolved === (comment.resolvedAt !== null)) return comment;
  return store.transaction(async (store) => {
    if (resolved) await completeTasks(store, { commentId: id });
    return store.update('comments', { id, version }, { resolvedAt: resolved ? store.now() : null }, 'resolve');
  });
}

export const discussionRoutes = [
  assignComment,
  guardedRoute({
    method: 'get',
    path: '/api/comments/readers',
    summary: 'List the readers of comments on a subject and the people who can be mentioned',
    access: { resource: 'comments', action: 'create' },
    query: ['subject', 'subjectId'],
    out: commentReadersSchema,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await getCommentReaders(store, request) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/comments/:id/resolve',
    summary: 'Resolve or reopen a comment',
    access: { resource: 'comments', action: 'resolve' },
    in: resolveBody,
    out: resources.comments.read,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await resolveComment(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/measurements/evidence',
    summary: 'Count the comments and files of each figure of a period',
    access: { resource: 'measurements', action: 'read' },
    query: ['periodId'],
    out: evidenceCountsSchema,
    status: 200,
    handle: async (request, { store }) => ({
      status: 200,
      body: await countEvidence(store, parseIdParameter(request.query, 'periodId')),
    }),
  }),
] as const;
