import { Conflict, type Store, systemOf } from '@pilotage/db';
import { abilityOf, asSubject, audiences, resources } from '@pilotage/shared';
import { z } from 'zod';
import { actionBody } from '../http/actionBody.ts';
import { Problem } from '../http/problem.ts';
import { idOf } from '../http/resourceRoutes.ts';
import { guardedRoute, type Request } from '../http/route.ts';
import { evidenceCounts } from './evidenceCounts.ts';
import { mentionable } from './readers.ts';
import { isSubject, type Subject, subjectRow } from './subjectRow.ts';

const resolveBody = z.strictObject({ version: z.int().min(1), resolved: z.boolean() });

const readersAnswer = z.object({
  organisationId: z.int(),
  /** For whom the asking one may write. */
  audiences: z.array(z.enum(audiences)),
  /** Whether lead partner and evaluators read it at once; else once it is handed in. */
  atOnce: z.boolean(),
  people: z.array(z.object({ id: z.int(), name: z.string(), audiences: z.array(z.enum(audiences)) })),
});

const countsAnswer = z.array(
  z.object({ measurementId: z.int(), comments: z.int().optional(), unresolved: z.int().optional(), attachments: z.int() }),
);

const wholeId = /^[1-9]\d{0,9}$/;

function idIn(query: URLSearchParams, name: string): number {
  const given = query.get(name) ?? '';
  if (!wholeId.test(given)) throw new Problem('parameter', { detail: `${name}: this must be the id of a record.` });
  return Number(given);
}

const isHandedIn = ({ subject, row }: Subject): boolean =>
  subject === 'pilots' || row.state === 'submitted' || row.state === 'approved';

async function readers(store: Store, { query }: Request) {
  const subject = query.get('subject');
  if (!isSubject(subject)) throw new Problem('parameter', { detail: 'subject: this is not discussed.' });
  const found = await subjectRow(store, subject, idIn(query, 'subjectId'));
  if (!found) throw new Problem('notFound');
  const { organisationId } = found.row;
  const ability = abilityOf(store.actor);
  return {
    organisationId,
    audiences: audiences.filter((audience) => ability.can('create', asSubject('comments', { organisationId, audience }))),
    atOnce: isHandedIn(found),
    people: await mentionable(store, systemOf(store), organisationId),
  };
}

async function resolve(store: Store, request: Request) {
  const id = idOf(request);
  const seen = await store.target('comments', id, 'resolve');
  const body = actionBody(request, resolveBody);
  if (seen.version !== body.version) throw new Conflict(seen);
  const { resolved, version } = body.parsed();
  if (resolved === (seen.resolvedAt !== null)) return seen;
  return store.transaction((store) =>
    store.update('comments', { id, version }, { resolvedAt: resolved ? store.now() : null }, 'resolve'),
  );
}

export const discussionRoutes = [
  guardedRoute({
    method: 'get',
    path: '/api/comments/readers',
    summary: 'Who will read what is written about a subject, and who can be mentioned',
    access: { resource: 'comments', action: 'create' },
    query: ['subject', 'subjectId'],
    out: readersAnswer,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await readers(store, request) }),
  }),
  guardedRoute({
    method: 'post',
    path: '/api/comments/:id/resolve',
    summary: 'Say that a comment is dealt with, or not yet',
    access: { resource: 'comments', action: 'resolve' },
    in: resolveBody,
    out: resources.comments.read,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await resolve(store, request) }),
  }),
  guardedRoute({
    method: 'get',
    path: '/api/measurements/evidence',
    summary: 'How many comments and files there are at each figure of a period',
    access: { resource: 'measurements', action: 'read' },
    query: ['periodId'],
    out: countsAnswer,
    status: 200,
    handle: async (request, { store }) => ({ status: 200, body: await evidenceCounts(store, idIn(request.query, 'periodId')) }),
  }),
] as const;
