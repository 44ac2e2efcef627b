import type { Store } from '@pilotage/db';
import { type Contest, resources } from '@pilotage/shared';
import { z } from 'zod';
import { idOf } from '../http/records/resourceRoutes.ts';
import { createRecord } from '../http/records/write.ts';
import { parseBody } from '../http/requests/parseBody.ts';
import { guardedRoute } from '../http/route.ts';

const { name } = resources.contests.fields;
const duplicateBody = z.strictObject({ name });

/** Address, days and notes belong to the contest that was; every other content is taken over. */
const fieldsOfOneContest: ReadonlySet<string> = new Set(['name', 'slug', 'opensAt', 'closesAt', 'eraseOn', 'publicNote']);

const pickFields = (record: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  Object.fromEntries(fields.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]));

/**
 * Creates a draft with the content and the criteria of a contest, for the organisation of whoever asks. Each record is created by
 * the rules of a single one.
 */
async function duplicateContest(store: Store, source: Contest, contestName: string): Promise<Contest> {
  const criteria = await store.all('criteria', {
    where: { contestId: source.id },
    order: { field: 'position', direction: 'ASC' },
  });
  const contestFields = Object.keys(resources.contests.writable).filter((field) => !fieldsOfOneContest.has(field));
  return store.transaction(async (store) => {
    const contest = await createRecord(store, 'contests', { ...pickFields(source, contestFields), name: contestName });
    for (const criterion of criteria)
      await createRecord(store, 'criteria', {
        ...pickFields(criterion, Object.keys(resources.criteria.writable)),
        contestId: contest.id,
      });
    return contest;
  });
}

export const duplicateContestRoutes = [
  guardedRoute({
    method: 'post',
    path: '/api/contests/:id/duplicate',
    summary: 'Create a draft with the content and the criteria of a contest',
    access: { resource: 'contests', action: 'create' },
    in: duplicateBody,
    out: resources.contests.read,
    status: 201,
    handle: async (request, { store }) => {
      const source = await store.get('contests', idOf(request));
      const { name } = parseBody(request, duplicateBody);
      return { status: 201, body: await duplicateContest(store, source, name) };
    },
  }),
] as const;
