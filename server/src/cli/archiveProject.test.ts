import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WorkFolder } from '../backgroundWork/workFolder.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createTask } from '../testing/factories/taskFactories.ts';
import { archiveProject } from './archiveProject.ts';
import { CommandError } from './command.ts';

let app: TestApp;
let folder: string;

beforeEach(async () => {
  app = await startTestApp('sqlite');
  folder = await mkdtemp(join(tmpdir(), 'pilotage-archive-test-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (...parameters: string[]) => archiveProject(parameters, { ...app.pilotage, clock: app.clock, version: 'test' });

test('writes the lead partner’s view into an empty folder', async () => {
  await createTask(app, { by: 'staffB', title: 'Secret task' });
  await run(folder);
  expect(await readdir(folder)).toEqual(
    expect.arrayContaining(['CHECKSUMS.sha256', 'README.txt', 'data', 'index.html', 'pages']),
  );
  expect(await readdir(join(folder, 'data'))).toContain('tasks.csv');
  expect(await new WorkFolder(folder).read('data/tasks.json')).not.toContain('Secret task');
  expect(await new WorkFolder(folder).read('README.txt')).toContain('the lead partner of Lead Organisation');
});

test('refuses a folder with files, a missing folder name, and a project without lead partner', async () => {
  await expect(run()).rejects.toBeInstanceOf(CommandError);
  await expect(run(folder, 'other')).rejects.toBeInstanceOf(CommandError);
  await app.opened.dataSource.query(`UPDATE users SET disabled = 1 WHERE id = ${app.ids.users.lead}`);
  await expect(run(folder)).rejects.toThrow('no lead partner');
  await writeFile(join(folder, 'file'), '');
  await expect(run(folder)).rejects.toThrow('is not empty');
});
