import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getNamed } from '../demo/getNamed.seed.ts';
import { seedDemo } from '../demo/seedDemo.ts';
import type { OpenDatabase } from '../store/engines/openDatabase.ts';
import { openStores, type Stores } from '../store/openStores.ts';
import { createDemoFile } from '../testing/createDemoFile.ts';
import { engines, openEmptyDatabase } from '../testing/openEmptyDatabase.ts';

const clock = { now: () => new Date('2026-11-24T23:30:00.000Z') };
const files = ['certificates-illustrative.pdf', 'pilot-plan-illustrative.pdf', 'of-nothing.pdf'].map(createDemoFile);

describe.each(engines)('seedEvidence on %s', (engine) => {
  let open: OpenDatabase;
  let stores: Stores;
  beforeAll(async () => {
    open = await openEmptyDatabase(engine);
    stores = openStores(open.database, clock);
    await seedDemo(stores, { passwordHash: 'a hash', clock, files });
  });
  afterAll(() => open.database.close());

  test('attaches the expected files and marks texts as illustrative', async () => {
    const store = stores.system();
    const [attachments, comments] = [await store.all('attachments'), await store.all('comments')];
    expect(attachments.map(({ fileName }) => fileName)).toEqual(['certificates-illustrative.pdf', 'pilot-plan-illustrative.pdf']);
    for (const { text } of comments) expect(text).toContain('(Illustrative.)');
    expect(new Set(comments.map(({ audience }) => audience))).toEqual(new Set(['organisation', 'review', 'evaluation']));
    expect(new Set(comments.map(({ resolvedAt }) => resolvedAt === null))).toEqual(new Set([true, false]));
  });

  test('belongs to the organisation of its subject', async () => {
    const store = stores.system();
    const owners = new Map<string, number | null>([
      ...(await store.all('measurements')).map(({ id, organisationId }) => [`measurements ${id}`, organisationId] as const),
      ...(await store.all('pilots')).map(({ id, organisationId }) => [`pilots ${id}`, organisationId] as const),
    ]);
    const all = [...(await store.all('attachments')), ...(await store.all('comments'))];
    for (const { subject, subjectId, organisationId } of all) expect(owners.get(`${subject} ${subjectId}`)).toBe(organisationId);
  });

  test('mentions members of the organisation by name', async () => {
    const store = stores.system();
    const memberships = await store.all('memberships');
    const names = new Map((await store.all('users')).map(({ id, name }) => [id, name]));
    for (const { mentions, organisationId, text } of await store.all('comments')) {
      for (const userId of mentions) {
        expect(memberships.some((each) => each.userId === userId && each.organisationId === organisationId)).toBe(true);
        expect(text).toContain(`@${getNamed(names, userId)}`);
      }
    }
  });
});
