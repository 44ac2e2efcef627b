import { Worker } from 'node:worker_threads';
import { Turns } from '../access/turns.ts';
import type { ReadSheet } from './sheetRow.ts';

const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const longest = 10_000;
const turns = new Turns({ atOnce: 1, mayWait: 8 });
const tooMuch: ReadSheet = { problem: { code: 'spreadsheets.tooSlow' } };

// Built, the thread's program lies beside this one.
const isSource = import.meta.url.endsWith('.ts');
const program = new URL(isSource ? './sheetWorkerFromSource.mjs' : './sheetWorker.js', import.meta.url);

/** The thread that waits for the next file; one that broke its limits is ended and never asked again. */
let waiting: Worker | null = null;

function started(): Worker {
  const worker = new Worker(program, { resourceLimits: limits, execArgv: [], env: {} });
  // It ends with the process that it serves.
  worker.unref();
  worker.on('exit', () => {
    if (waiting === worker) waiting = null;
  });
  return worker;
}

const isTooMuch = (error: Error) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function readOnce(worker: Worker, bytes: Buffer): Promise<ReadSheet> {
  return new Promise((resolve, reject) => {
    const done = (isSound: boolean) => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', failed).off('exit', ended);
      if (isSound) waiting = worker;
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

/** Reads an uploaded table, one at a time, in a thread whose memory and time are limited. */
export const readSheet = (bytes: Buffer): Promise<ReadSheet> =>
  turns.run(() => {
    const worker = waiting ?? started();
    waiting = null;
    return readOnce(worker, bytes);
  });
