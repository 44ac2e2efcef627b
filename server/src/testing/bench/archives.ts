import { join } from 'node:path';
import type { NewRecord } from '@pilotage/db';
import { WorkFolder } from '../../backgroundWork/workFolder.ts';
import { ArchiveReader } from '../../archives/archiveReader.ts';
import { loadArchiveScope } from '../../archives/archiveScope.ts';
import { makeArchive } from '../../archives/makeArchive.ts';
import { streamArchive } from '../../archives/streamArchive.ts';
import { openBenchDemo } from './benchDemo.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { measurePeakMemory } from './peakMemory.ts';

const fileCount = 10_000;
const fileSize = 4096;

/** The demo with its lead partner's archive. */
async function openDemo() {
  const { folder, stores, files, lead: requester, close } = await openBenchDemo('archive');
  const store = stores.for(requester);

  const make = async (name: string): Promise<WorkFolder> => {
    const content = new WorkFolder(join(folder, name));
    const context = {
      store,
      reader: new ArchiveReader(store, await loadArchiveScope(store, requester)),
      content,
      notes: new WorkFolder(join(folder, `${name}-notes`)),
      files,
      requester,
      startedAt: store.now(),
      version: 'bench',
      keepAlive: async () => undefined,
    };
    await makeArchive({ context, from: { phase: 'records', stepsDone: 0 }, save: async () => undefined });
    return content;
  };

  /** Adds so many small files to the pilots of the lead partner's organisation. */
  async function addFiles(): Promise<void> {
    const system = stores.system();
    const [pilot] = await system.all('pilots', {});
    if (!pilot) throw new Error('The demo has no pilot.');
    const rows: NewRecord<'attachments'>[] = [];
    for (let number = 0; number < fileCount; number += 1) {
      const stored = await files.store(Buffer.alloc(fileSize, `${number} `));
      rows.push({
        organisationId: pilot.organisationId,
        subject: 'pilots',
        subjectId: pilot.id,
        measurementId: null,
        reportId: null,
        pilotId: pilot.id,
        activityId: null,
        meetingId: null,
        workPlanItemId: null,
        fileVersion: null,
        approved: false,
        personal: false,
        fileName: `list-${number}.csv`,
        mediaType: 'text/csv',
        createdById: null,
        createdByName: null,
        ...stored,
      });
    }
    await system.insertAll('attachments', rows);
  }

  return { make, addFiles, close };
}

async function drain(content: WorkFolder): Promise<number> {
  let bytes = 0;
  for await (const part of await streamArchive({ content, name: 'archive', mtime: new Date() })) bytes += part.length;
  return bytes;
}

/** Measures the archive of the demo, and the memory of one with 10,000 files: while it is made, and while it is downloaded. */
export async function measureArchives(): Promise<BenchmarkResult[]> {
  const demo = await openDemo();
  const startedAt = performance.now();
  await demo.make('demo');
  const seconds = (performance.now() - startedAt) / 1000;
  await demo.addFiles();
  let content: WorkFolder | null = null;
  const making = await measurePeakMemory(async () => {
    content = await demo.make('files');
  });
  let bytes = 0;
  const sending = await measurePeakMemory(async () => {
    if (content) bytes = await drain(content);
  });
  await demo.close();
  return [
    atMost('Archive of the demo', seconds, 20, 's'),
    atMost(`Memory while an archive of ${fileCount} files is made`, making, 150, 'MB'),
    atMost(`Memory while it is downloaded`, sending, 150, 'MB', ` (${(bytes / 1024 ** 2).toFixed(0)} MB)`),
  ];
}
