import { Worker } from 'node:worker_threads';
import { ConcurrencyLimiter } from '../concurrency/concurrencyLimiter.ts';
import type { JudgingTasks, JudgingTaskName } from './judgingTasks.ts';

const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
const taskLimiter = new ConcurrencyLimiter({ maxRunning: 1, maxQueued: 50 });

// In the build the worker is in the same folder.
const isSource = import.meta.url.endsWith('.ts');
const workerUrl = new URL(isSource ? './judgingWorkerFromSource.mjs' : './judgingWorker.js', import.meta.url);

// Messages are JSON in both directions, which is much faster than structured cloning of thousands of small objects.
type WorkerMessage = { value: string } | { error: unknown };

let currentWorker: Worker | null = null;

function ensureWorker(): Worker {
  if (currentWorker) return currentWorker;
  const worker = new Worker(workerUrl, { resourceLimits: limits, execArgv: [], env: {} });
  // An idle worker does not keep the process alive.
  worker.unref();
  worker.on('exit', () => {
    if (currentWorker === worker) currentWorker = null;
  });
  currentWorker = worker;
  return worker;
}

function postTask<N extends JudgingTaskName>(
  name: N,
  input: Parameters<JudgingTasks[N]>[0],
): Promise<ReturnType<JudgingTasks[N]>> {
  const thread = ensureWorker();
  return new Promise((resolve, reject) => {
    const removeListeners = () => thread.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
    const onMessage = (message: WorkerMessage) => {
      removeListeners();
      if ('error' in message) reject(message.error);
      else resolve(JSON.parse(message.value));
    };
    const onError = (error: Error) => {
      removeListeners();
      reject(error);
    };
    const onExit = () => onError(new Error('The judging worker thread has ended.'));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    // A worker with a pending task keeps the process alive.
    thread.ref();
    thread.postMessage(JSON.stringify({ name, input }));
  });
}

/** Runs a judging task in a worker thread, one at a time. Throws if the queue is full or the worker ends. */
export const runJudgingTaskInThread = <N extends JudgingTaskName>(
  name: N,
  input: Parameters<JudgingTasks[N]>[0],
): Promise<ReturnType<JudgingTasks[N]>> => taskLimiter.run(() => postTask(name, input));
