import { Worker } from 'node:worker_threads';
import { ConcurrencyLimiter } from '../concurrency/concurrencyLimiter.ts';
import type { JudgingTasks, JudgingTaskName } from './judgingTasks.ts';

const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
const taskLimiter = new ConcurrencyLimiter({ maxRunning: 1, maxQueued: 50 });

// Built, the thread's program lies beside this one.
const isSource = import.meta.url.endsWith('.ts');
const workerUrl = new URL(isSource ? './judgingWorkerFromSource.mjs' : './judgingWorker.js', import.meta.url);

// Both ways as JSON: thousands of small objects take a fraction of the time that copying them one by one takes.
type WorkerMessage = { value: string } | { error: unknown };

let currentWorker: Worker | null = null;

function ensureWorker(): Worker {
  if (currentWorker) return currentWorker;
  const started = new Worker(workerUrl, { resourceLimits: limits, execArgv: [], env: {} });
  // It ends with the process that it serves.
  started.unref();
  started.on('exit', () => {
    if (currentWorker === started) currentWorker = null;
  });
  currentWorker = started;
  return started;
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
    const onExit = () => onError(new Error('The thread that works judgings out has ended.'));
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    // As long as somebody waits for it, the process does, too.
    thread.ref();
    thread.postMessage(JSON.stringify({ name, input }));
  });
}

/** Works a task of a judging out in a thread beside this one, one after the other. */
export const runJudgingTaskInThread = <N extends JudgingTaskName>(
  name: N,
  input: Parameters<JudgingTasks[N]>[0],
): Promise<ReturnType<JudgingTasks[N]>> => taskLimiter.run(() => postTask(name, input));
