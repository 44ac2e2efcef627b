import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { archiveSchema, type Archive } from '@pilotage/shared';
import { pino } from 'pino';
import type { ApiResponse } from '../../testing/app/apiClient.ts';
import type { Person, TestApp } from '../../testing/app/testApp.ts';
import { createApiFactories } from '../../testing/factories/apiFactories.ts';
import { createMeeting } from '../../testing/factories/meetingFactories.ts';
import { ArchiveFolders } from '../archiveFolders.ts';
import { createArchiveJob } from '../archiveJob.ts';

/** Reads an archive out of an answer. Throws where the status is another one. */
export function parseArchive(response: ApiResponse, status = 200): Archive {
  if (response.status !== status) throw new Error(`Answered ${response.status}: ${response.text.slice(0, 300)}`);
  return archiveSchema.parse(response.body);
}

/** What tests of archives need beside the application. */
export function createArchiveFixture(app: TestApp) {
  const { stores, files } = app.pilotage;
  const { internal } = stores.system();
  const folders = new ArchiveFolders(files);

  /** Asks for an archive, without making it. */
  const request = async (person: Person): Promise<Archive> =>
    parseArchive(await (await app.signInAs(person)).post('/api/archives', {}), 201);

  /** Makes what waits; stops before the work asks so often whether it shall end. */
  async function run(endAfter = Number.POSITIVE_INFINITY): Promise<void> {
    let asked = 0;
    const job = createArchiveJob({ stores, internal, files, clock: app.clock, log: pino({ level: 'silent' }), version: 'test' });
    await job.run(() => {
      asked += 1;
      return asked > endAfter;
    });
  }

  const find = async (id: number) => {
    const found = (await internal.archives.listAll()).find((each) => each.id === id);
    if (!found) throw new Error(`There is no archive ${id}.`);
    return found;
  };

  const contentOf = async (id: number) => folders.contentOf((await find(id)).folder);

  /** Asks for an archive and makes it. */
  async function make(person: Person): Promise<Archive> {
    const { id } = await request(person);
    await run();
    return parseArchive(await (await app.signInAs(person)).get(`/api/archives/${id}`));
  }

  /** The hash of each file. */
  async function hashFiles(id: number): Promise<Record<string, string>> {
    const content = await contentOf(id);
    const hashes: Record<string, string> = {};
    for (const { path } of await content.list())
      hashes[path] = createHash('sha256')
        .update(await readFile(content.pathOf(path)))
        .digest('hex');
    return hashes;
  }

  return { folders, request, run, find, contentOf, make, hashFiles };
}

/** A pilot with a milestone and a file, and a meeting with minutes. */
export async function fillProject(app: TestApp) {
  const factories = createApiFactories(app);
  const pilot = await factories.aPilot({ title: 'Open & <Future>' });
  await factories.aMilestone({ pilotId: pilot.id, title: '=HYPERLINK("http://evil.example")' });
  await factories.anAttachment({ subject: 'pilots', subjectId: pilot.id, name: 'plan ő #1.pdf' });
  await createMeeting(app, { place: 'Poznań', minutes: 'We agreed.' });
  return pilot;
}
