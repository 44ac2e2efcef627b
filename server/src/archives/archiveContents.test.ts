import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engines } from '@pilotage/db/testing';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createArchiveFixture, fillProject } from '../testing/fixtures/archiveFixture.ts';

describe.each(engines)('an archive on %s', (engine) => {
  let app: TestApp;
  let factories: ApiFactories;
  let archives: ReturnType<typeof createArchiveFixture>;
  beforeEach(async () => {
    app = await startTestApp(engine);
    factories = createApiFactories(app);
    archives = createArchiveFixture(app);
  });
  afterEach(() => app.close());

  test('holds pages that open by themselves, data, documents, files and checksums that a tool accepts', async () => {
    const pilot = await fillProject(app);
    const { id, state, files, bytes } = await archives.make('managerA');
    const content = await archives.contentOf(id);
    const paths = (await content.list()).map(({ path }) => path);
    expect(state).toBe('done');
    expect([files, (bytes ?? 0) > 10_000]).toEqual([paths.length, true]);
    for (const path of [
      'index.html',
      'README.txt',
      'style.css',
      'data/pilots.csv',
      'data/dictionary.csv',
      `pages/pilots/${pilot.id}.html`,
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^(documents|files)\//.test(path))).toEqual([
      expect.stringMatching(/^documents\/minutes-\d+\.pdf$/),
      expect.stringMatching(/^files\/pilots\/\d+-plan ő #1\.pdf$/),
    ]);
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'CHECKSUMS.sha256'], { cwd: content.root });
    const listed = (await content.read('CHECKSUMS.sha256'))
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66));
    expect(listed).toEqual(paths.filter((path) => path !== 'CHECKSUMS.sha256'));
    for (const path of paths.filter((each) => each.endsWith('.json'))) JSON.parse(await content.read(path));
    const readme = await content.read('README.txt');
    for (const text of ['As of:     2019-03-15T09:00:00.000Z', 'a manager of Organisation A', 'Pilotage test'])
      expect(readme).toContain(text);
  });

  test('has pages whose text is escaped and whose links lead to files that are there', async () => {
    const pilot = await fillProject(app);
    const { id } = await archives.make('managerA');
    const content = await archives.contentOf(id);
    const page = await content.read(`pages/pilots/${pilot.id}.html`);
    expect(page).toContain('Open &amp; &lt;Future&gt;');
    expect(page).not.toContain('<script');
    const paths = new Set((await content.list()).map(({ path }) => path));
    const broken: string[] = [];
    for (const from of [...paths].filter((path) => path.endsWith('.html')))
      for (const [, address = ''] of (await content.read(from)).matchAll(/href="([^"]+)"/g)) {
        const target = decodeURIComponent(new URL(address, `file:///${from}`).pathname.slice(1));
        if (!paths.has(target)) broken.push(`${from}: ${address}`);
      }
    expect(broken).toEqual([]);
  });

  test('guards formulas in CSV, and leaves the text as it is in JSON', async () => {
    await fillProject(app);
    const { id } = await archives.make('managerA');
    const content = await archives.contentOf(id);
    expect(await content.read('data/milestones.csv')).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect(JSON.parse(await content.read('data/milestones.json'))).toEqual([
      expect.objectContaining({ title: '=HYPERLINK("http://evil.example")' }),
    ]);
  });

  test('holds the pictures of the news with their words, as far as the news belong into it', async () => {
    const addPictured = async (person: 'staffA' | 'staffB', title: string) => {
      const actor = await app.signInAs(person);
      const { id } = z.looseObject({ id: z.int() }).parse((await actor.post('/api/newsItems', { title, text: 'We met.' })).body);
      for (const [at, width] of [30, 40].entries()) {
        const bytes = await sharp({ create: { width, height: 20, channels: 3, background: '#336699' } })
          .png()
          .toBuffer();
        const form = new FormData();
        form.set('version', String(at + 1));
        form.set('pictureText', `<Picture> ${at + 1} of ${title}`);
        form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'us.png');
        await actor.upload(`/api/newsItems/${id}/pictures`, form);
      }
      return id;
    };
    const own = await addPictured('staffA', 'Ours');
    const foreign = await addPictured('staffB', 'Theirs');
    const { id } = await archives.make('managerA');
    const content = await archives.contentOf(id);
    const pictures = (await content.list()).map(({ path }) => path).filter((path) => path.startsWith('files/newsItems/'));
    expect(pictures).toEqual([`files/newsItems/${own}-1.webp`, `files/newsItems/${own}-2.webp`]);
    const { format, width } = await sharp(content.pathOf(pictures[1] ?? '')).metadata();
    expect([format, width]).toEqual(['webp', 40]);
    const page = await content.read(`pages/newsItems/${own}.html`);
    for (const at of [1, 2])
      expect(page).toContain(
        `<img src="../../files/newsItems/${own}-${at}.webp" alt="&lt;Picture&gt; ${at} of Ours" width="${at === 1 ? 30 : 40}" height="20">`,
      );
    expect(await content.read('data/newsItems.json')).not.toContain('Theirs');
    expect((await content.list()).some(({ path }) => path.includes(`newsItems/${foreign}`))).toBe(false);
    // One whose file is gone is named, and said on its page.
    const item = await app.pilotage.stores.system().get('newsItems', own);
    await app.pilotage.files.remove(item.pictureFiles?.[0]?.storedAs ?? '');
    const later = await archives.contentOf((await archives.make('managerA')).id);
    expect(await later.read('README.txt')).toContain(`files/newsItems/${own}-1.webp`);
    expect(await later.read(`pages/newsItems/${own}.html`)).toContain('<p>&lt;Picture&gt; 1 of Ours</p>');
  });

  test('keeps files within its folder, whatever a file is called', async () => {
    const pilot = await factories.aPilot();
    const names = [
      '../../../escape.pdf',
      '/etc/passwd',
      '..\\..\\b.pdf',
      'a\nb.pdf',
      '...',
      `${'x'.repeat(195)}.pdf`,
      'same.pdf',
      'same.pdf',
    ];
    for (const name of names) {
      const { id } = await factories.anAttachment({ subject: 'pilots', subjectId: pilot.id });
      await app.opened.dataSource.query(`UPDATE attachments SET fileName = ? WHERE id = ${id}`, [name]);
    }
    const { id } = await archives.make('managerA');
    const content = await archives.contentOf(id);
    const files = (await content.list()).map(({ path }) => path).filter((path) => path.startsWith('files/'));
    expect(files).toHaveLength(names.length);
    for (const path of files) expect(path).toMatch(/^files\/pilots\/\d+-[^/\\\n]{1,100}$/);
    expect(() => content.pathOf('../outside')).toThrow('outside of its folder');
    expect(() => content.pathOf('/etc/passwd')).toThrow('outside of its folder');
    execFileSync('sha256sum', ['-c', '--strict', '--quiet', 'CHECKSUMS.sha256'], { cwd: content.root });
  });

  test('names a file that is gone or damaged, and is made all the same', async () => {
    const pilot = await factories.aPilot();
    const gone = await factories.anAttachment({ subject: 'pilots', subjectId: pilot.id, name: 'gone.pdf' });
    const damaged = await factories.anAttachment({ subject: 'pilots', subjectId: pilot.id, name: 'damaged.pdf' });
    const keys = await app.pilotage.stores.system().all('attachments', { where: { id: [gone.id, damaged.id] } });
    const [first, second] = keys.map(({ storedAs }) => join(app.uploadDir, storedAs));
    await rm(first ?? '');
    await writeFile(second ?? '', 'other bytes');
    const { id, state } = await archives.make('managerA');
    const readme = await (await archives.contentOf(id)).read('README.txt');
    expect(state).toBe('done');
    for (const name of ['gone.pdf', 'damaged.pdf']) expect(readme.split('Files that could not be read')[1]).toContain(name);
  });
});
