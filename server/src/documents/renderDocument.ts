import type { DocumentFormat } from '@pilotage/shared';
import { ConcurrencyLimiter } from '../concurrency/concurrencyLimiter.ts';
import { WorkerThread } from '../concurrency/workerThread.ts';
import type { TextDocument } from './textDocument.ts';

const documentLimiter = new ConcurrencyLimiter({ maxRunning: 1, maxQueued: 50 });

// In the build the worker is in the same folder.
const isSource = import.meta.url.endsWith('.ts');

const thread = new WorkerThread({
  url: new URL(isSource ? './documentWorkerFromSource.mjs' : './documentWorker.js', import.meta.url),
  name: 'document',
  limits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
});

/** Writes a document in a worker thread, one at a time. Throws if the queue is full or the worker ends. */
export const renderDocument = (format: DocumentFormat, document: TextDocument): Promise<Buffer> =>
  documentLimiter.run(async () => Buffer.from(await thread.post<Uint8Array>({ format, document })));
