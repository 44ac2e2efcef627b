import { randomBytes } from 'node:crypto';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { engines } from '@pilotage/db/testing';
import { keptWorkDays, keptWorks } from '@pilotage/shared';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ApiClient } from '../testing/app/apiClient.ts';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { everybody, password, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createWorkCleanupJob } from '../backgroundWork/workCleanupJob.ts';
import { archiveKind } from './archiveKind.ts';
import { createArchiveFixture, fillProject, parseArchive } from '../testing/fixtures/archiveFixture.ts';

/** The files that this process has open. */
async function listOpenFiles(): Promise<string[]> {
  const descriptors = await readdir('/proc/self/fd');
  return Promise.all(descriptors.map((each) => readlink(`/proc/self/fd/${each}`).catch(() => '')));
}

describe.each(engines)('archives on %s', (engine) => {
  let app: TestApp;
  let factories: ApiFactories;
  let archives: ReturnType<typeof createArchiveFixture>;
  beforeEach(async () => {
    app = await startTestApp(engine);
    factories = createApiFactories(app);
    archives = createArchiveFixture(app);
  });
  afterEach(() => app.close());

  const download = async (client: { cookie: string }, id: number, method = 'GET') =>
    fetch(`${app.origin}/api/archives/${id}/file`, { method, headers: { cookie: client.cookie } });
  const cleanUp = () => createWorkCleanupJob(app.pilotage.stores, app.pilotage.files, archiveKind).run(() => false);

  test('go on after a restart where the work stopped, with the same result', async () => {
    await fillProject(app);
    const whole = await archives.make('managerA');
    const expected = await archives.hashFiles(whole.id);
    // The audit trail tells of the first one.
    await app.opened.dataSource.query(`DELETE FROM auditEvents WHERE action = 'exportArchive'`);
    const { id } = await archives.request('managerA');
    const seen: string[] = [];
    while (seen.at(-1) !== 'done') {
      await archives.run(3);
      const { state, phase, stepsDone } = await archives.find(id);
      if (state === 'running') expect((await download(await app.signInAs('managerA'), id)).status).toBe(409);
      seen.push(state === 'done' ? state : `${phase} ${stepsDone}`);
      // The process may break off in the middle of a step, too: what is left is an unfinished file.
      if (state === 'running') {
        const writer = await (await archives.contentOf(id)).openWriter('index.html');
        await writer.append('half');
        await writer.discard();
      }
      const { attempts } = await archives.find(id);
      if (attempts >= 5) await app.opened.dataSource.query(`UPDATE archives SET attempts = 1 WHERE id = ${id}`);
    }
    const phases = new Set(seen.map((each) => each.split(' ')[0]));
    for (const phase of ['records', 'documents', 'pages']) expect([...phases]).toContain(phase);
    expect(await archives.hashFiles(id)).toEqual(expected);
  });

  test('are made one at a time, and by another process once the lease has ended', async () => {
    const { id } = await archives.request('managerA');
    const { internal } = app.pilotage.stores.system();
    const now = app.clock.now().toISOString();
    const claim = () =>
      internal.archives.claim(app.clock.now().toISOString(), new Date(app.clock.now().getTime() + 60_000).toISOString());
    const first = await claim();
    await archives.request('managerB');
    expect([first?.id, first?.startedAt, await claim()]).toEqual([id, now, null]);
    app.clock.set('2019-03-15T09:02:00.000Z');
    const second = await claim();
    expect([second?.id, second?.attempts, second?.startedAt]).toEqual([id, 2, now]);
    const progress = { phase: 'files', stepsDone: 1, steps: 2 } as const;
    const folder = first?.folder ?? '';
    expect(await internal.archives.advance({ id, attempts: 1, folder }, progress, now)).toBe(false);
    expect(await internal.archives.complete({ id, attempts: 1, folder }, { bytes: 1, files: 1 }, now)).toBe(false);
    // One that was asked for anew has another folder, and counts its attempts anew.
    expect(await internal.archives.advance({ id, attempts: 2, folder: 'another' }, progress, now)).toBe(false);
    expect(await internal.archives.fail({ id, attempts: 1, folder }, 'fault', now)).toBe(false);
    expect(await internal.archives.advance({ id, attempts: 2, folder }, progress, now)).toBe(true);
  });

  test('are given up when their work broke off too often', async () => {
    const { id } = await archives.request('managerA');
    await app.opened.dataSource.query(`UPDATE archives SET attempts = 5 WHERE id = ${id}`);
    await archives.run();
    expect(await archives.find(id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
  });

  test('are downloaded as one ZIP by whoever asked for them, and written into the audit trail', async () => {
    await fillProject(app);
    const manager = await app.signInAs('managerA');
    const { id } = await archives.make('managerA');
    const response = await download(manager, id);
    expect(response.status).toBe(200);
    expect([response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      'application/zip',
      expect.stringContaining('attachment; filename="archive-2019-03-15.zip"'),
    ]);
    expect([response.headers.get('cache-control'), response.headers.get('x-content-type-options')]).toEqual([
      'no-store',
      'nosniff',
    ]);
    const unzipped = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const content = await archives.contentOf(id);
    const paths = (await content.list()).map(({ path }) => path);
    expect(Object.keys(unzipped).toSorted()).toEqual(paths.map((path) => `archive-2019-03-15/${path}`).toSorted());
    for (const path of paths)
      expect(Buffer.from(unzipped[`archive-2019-03-15/${path}`] ?? []).equals(await readFile(content.pathOf(path)))).toBe(true);
    const head = await download(manager, id, 'HEAD');
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
    const events = await app.pilotage.stores
      .system()
      .all('auditEvents', { where: { action: ['exportArchive', 'downloadArchive'] } });
    const about = { actorId: app.ids.users.managerA, organisationId: app.ids.organisations.a, recordId: app.ids.organisations.a };
    expect(events.map(({ action }) => action)).toEqual(['exportArchive', 'downloadArchive']);
    for (const event of events) expect(event).toMatchObject(about);
  });

  test('leave no file open where a download is broken off, or the archive is removed meanwhile', async () => {
    const pilot = await factories.aPilot();
    const noise = randomBytes(1_900_000);
    await factories.anAttachment({
      subject: 'pilots',
      subjectId: pilot.id,
      name: 'big.txt',
      type: 'text/plain',
      bytes: Buffer.from(noise.toString('base64').slice(0, 1_900_000)),
    });
    const { id } = await archives.make('managerA');
    const manager = await app.signInAs('managerA');
    for (const isRemoved of [false, true]) {
      const controller = new AbortController();
      const response = await fetch(`${app.origin}/api/archives/${id}/file`, {
        headers: { cookie: manager.cookie },
        signal: controller.signal,
      });
      await response.body?.getReader().read();
      if (isRemoved) expect((await manager.delete(`/api/archives/${id}`)).status).toBe(200);
      controller.abort();
      await expect.poll(async () => (await listOpenFiles()).filter((path) => path.startsWith(app.uploadDir))).toEqual([]);
    }
  });

  test('are not there for anybody else', async () => {
    const { id } = await archives.make('managerA');
    for (const person of everybody.filter((each) => each !== 'managerA')) {
      const client = await app.signInAs(person);
      expect([person, (await download(client, id)).status, (await client.get(`/api/archives/${id}`)).status]).toEqual([
        person,
        404,
        404,
      ]);
      expect([person, (await client.delete(`/api/archives/${id}`)).status]).toEqual([person, 404]);
      const list = await client.get('/api/archives');
      if (list.status === 200) expect([person, list.body]).toEqual([person, []]);
    }
    expect((await download({ cookie: '' }, id)).status).toBe(401);
    expect((await archives.find(id)).state).toBe('done');
  });

  test('are out of reach after signing out, and once the membership is another one or ended', async () => {
    const { id } = await archives.make('managerA');
    const { userId, membershipId } = { userId: app.ids.users.managerA, membershipId: (await archives.find(id)).requester.id };
    const signedOut = new ApiClient(app.origin, app.pilotage.routes);
    await signedOut.signIn('managera@house.example', password);
    expect((await download(signedOut, id)).status).toBe(200);
    await signedOut.post('/api/auth/sign-out');
    expect((await download(signedOut, id)).status).toBe(401);
    const manager = await app.signInAs('managerA');
    await factories.aMembership(userId, app.ids.organisations.b, 'partnerStaff');
    await app.opened.dataSource.query(`UPDATE memberships SET role = 'partnerStaff' WHERE id = ${membershipId}`);
    expect((await download(manager, id)).status).toBe(404);
    await app.opened.dataSource.query(`UPDATE memberships SET role = 'partnerManager' WHERE id = ${membershipId}`);
    expect((await download(manager, id)).status).toBe(200);
    await app.opened.dataSource.query(`DELETE FROM memberships WHERE id = ${membershipId}`);
    expect((await download(manager, id)).status).toBe(404);
    await cleanUp();
    expect(await archives.folders.list()).toEqual([]);
  });

  test('fail when the rights of who asked end while they are made', async () => {
    await fillProject(app);
    for (const [end, restore] of [
      [
        `UPDATE memberships SET role = 'partnerStaff' WHERE userId = ${app.ids.users.managerA}`,
        `UPDATE memberships SET role = 'partnerManager' WHERE userId = ${app.ids.users.managerA}`,
      ],
      [
        `UPDATE users SET disabled = 1 WHERE id = ${app.ids.users.managerA}`,
        `UPDATE users SET disabled = 0 WHERE id = ${app.ids.users.managerA}`,
      ],
    ] as const) {
      const { id } = await archives.request('managerA');
      await archives.run(9);
      expect((await archives.find(id)).state).toBe('running');
      await app.opened.dataSource.query(end);
      await archives.run();
      expect(await archives.find(id)).toMatchObject({ state: 'failed', failure: 'rightsEnded' });
      expect(await archives.folders.list()).toEqual([]);
      await app.opened.dataSource.query(restore);
    }
  });

  test('are cancelled, made anew, removed; one is under way at a time', async () => {
    const manager = await app.signInAs('managerA');
    const { id } = await archives.request('managerA');
    const again = await manager.post('/api/archives', {});
    expect([again.status, parseProblemCode(again)]).toEqual([409, 'duplicate']);
    expect((await manager.delete(`/api/archives/${id}`)).status).toBe(409);
    await archives.run(5);
    expect(parseArchive(await manager.post(`/api/archives/${id}/cancel`, {}))).toMatchObject({ state: 'cancelled' });
    expect((await manager.post(`/api/archives/${id}/cancel`, {})).status).toBe(409);
    await archives.run();
    await cleanUp();
    expect([(await archives.find(id)).state, await archives.folders.list()]).toEqual(['cancelled', []]);
    expect(parseArchive(await manager.post(`/api/archives/${id}/retry`, {}))).toMatchObject({ state: 'queued', stepsDone: 0 });
    await archives.run();
    expect(parseArchive(await manager.get(`/api/archives/${id}`)).state).toBe('done');
    expect((await manager.post(`/api/archives/${id}/retry`, {})).status).toBe(409);
    expect(parseArchive(await manager.delete(`/api/archives/${id}`)).id).toBe(id);
    expect(await archives.folders.list()).toEqual([]);
  });

  test('are kept for some days, and the latest ones of a membership alone', async () => {
    const made: number[] = [];
    for (let number = 0; number <= keptWorks; number += 1) made.push((await archives.make('managerA')).id);
    const list = (await (await app.signInAs('managerA')).get('/api/archives')).body;
    expect(list).toEqual(
      made
        .slice(1)
        .toReversed()
        .map((id) => expect.objectContaining({ id, removedAt: '2019-03-22T09:00:00.000Z' })),
    );
    expect(await archives.folders.list()).toHaveLength(keptWorks);
    app.clock.set(new Date(app.clock.now().getTime() + keptWorkDays * 86_400_000 - 1).toISOString());
    await cleanUp();
    expect(await archives.folders.list()).toHaveLength(keptWorks);
    app.clock.set(new Date(app.clock.now().getTime() + 1).toISOString());
    await cleanUp();
    expect(await archives.folders.list()).toEqual([]);
  });
});
