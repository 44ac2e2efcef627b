import { Worker } from 'node:worker_threads';
import { FairTurns, type Sharer } from '../access/fairTurns.ts';
import type { ReadSheet } from './sheetRow.ts';

const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const longest = 5_000;
/** One file of an organisation is read at a time, beside one of another. */
const turns = new FairTurns({
  all: { atOnce: 2, mayWait: 40 },
  ofGroup: { atOnce: 1, mayWait: 6 },
  ofMember: { atOnce: 1, mayWait: 3 },
});
const tooMuch: ReadSheet = { problem: { code: 'spreadsheets.tooSlow' } };

// Built, the thread's program lies beside this one.
const isSource = import.meta.url.endsWith('.ts');
const program = new URL(isSource ? './sheetWorkerFromSource.mjs' : './sheetWorker.js', import.meta.url);

/** The threads that wait for the next file; one that broke its limits is ended and never asked again. */
const waiting = new Set<Worker>();

function started(): Worker {
  const worker = new Worker(program, { resourceLimits: limits, execArgv: [], env: {} });
  // It ends with the process that it serves.
  worker.unref();
  worker.on('exit', () => waiting.delete(worker));
  return worker;
}

const isTooMuch = (error: Error) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function readOnce(worker: Worker, bytes: Buffer): Promise<ReadSheet> {
  return new Promise((resolve, reject) => {
    const done = (isSound: boolean) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      if (isSound) waiting.add(worker);
      else void worker.terminate();
    };
    const answered = (answer: ReadSheet) => {
      done(true);
      resolve(answer);
    };
    const ended = () => {
      done(false);
      resolve(tooMuch);
    };
    const failed = (error: Error) => {
      done(false);
      if (isTooMuch(error)) resolve(tooMuch);
      else reject(error);
    };
    const timer = setTimeout(ended, longest);
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(bytes);
  });
}

function idle(): Worker {
  const [worker = started()] = waiting;
  waiting.delete(worker);
  return worker;
}

/** Reads an uploaded table in a thread whose memory and time are limited, when it is the turn of whose it is. */
export const readSheet = (sharer: Sharer, bytes: () => Promise<Buffer>): Promise<ReadSheet> =>
  turns.run(sharer, async () => readOnce(idle(), await bytes()));
