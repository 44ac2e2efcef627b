import { Worker } from 'node:worker_threads';
import { Turns } from '../access/turns.ts';
import type { ReadSheet } from './sheetRow.ts';

const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
const longest = 10_000;
const turns = new Turns({ atOnce: 1, mayWait: 8 });

// Run from its sources the thread needs the loader that its parent has; built, it lies beside the program.
const isSource = import.meta.url.endsWith('.ts');
const program = new URL(isSource ? './sheetWorker.ts' : './sheetWorker.js', import.meta.url);

function readOnce(bytes: Buffer): Promise<ReadSheet> {
  return new Promise((resolve, reject) => {
    const execArgv = isSource ? ['--import', 'tsx'] : [];
    const worker = new Worker(program, { workerData: bytes, resourceLimits: limits, execArgv, env: {} });
    const end = (answer: ReadSheet) => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ problem: { code: 'spreadsheets.tooSlow' } }), longest);
    worker.once('message', end);
    worker.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') end({ problem: { code: 'spreadsheets.tooSlow' } });
      else {
        clearTimeout(timer);
        reject(error);
      }
    });
    worker.once('exit', () => end({ problem: { code: 'spreadsheets.tooSlow' } }));
  });
}

/** Reads an uploaded table, one at a time, in a thread whose memory and time are limited. */
export const readSheet = (bytes: Buffer): Promise<ReadSheet> => turns.run(() => readOnce(bytes));
