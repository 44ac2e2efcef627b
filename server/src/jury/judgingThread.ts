import { ConcurrencyLimiter } from '../concurrency/concurrencyLimiter.ts';
import { WorkerThread } from '../concurrency/workerThread.ts';
import type { JudgingTasks, JudgingTaskName } from './judgingTasks.ts';

const taskLimiter = new ConcurrencyLimiter({ maxRunning: 1, maxQueued: 50 });

// In the build the worker is in the same folder.
const isSource = import.meta.url.endsWith('.ts');

const thread = new WorkerThread({
  url: new URL(isSource ? './judgingWorkerFromSource.mjs' : './judgingWorker.js', import.meta.url),
  name: 'judging',
  limits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
});

/** Runs a judging task in a worker thread, one at a time. Throws if the queue is full or the worker ends. */
export const runJudgingTaskInThread = <N extends JudgingTaskName>(
  name: N,
  input: Parameters<JudgingTasks[N]>[0],
): Promise<ReturnType<JudgingTasks[N]>> =>
  taskLimiter.run(async () =>
    // Messages are JSON in both directions, which is much faster than structured cloning of thousands of small objects.
    JSON.parse(await thread.post<string>(JSON.stringify({ name, input }))),
  );
