import { Worker } from 'node:worker_threads';
import { Turns } from '../access/turns.ts';
import type { JudgingTasks, TaskName } from './judgingTasks.ts';

const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
const turns = new Turns({ atOnce: 1, mayWait: 50 });

// Built, the thread's program lies beside this one.
const isSource = import.meta.url.endsWith('.ts');
const program = new URL(isSource ? './judgingWorkerFromSource.mjs' : './judgingWorker.js', import.meta.url);

// Both ways as JSON: thousands of small objects take a fraction of the time that copying them one by one takes.
type Answer = { value: string } | { error: unknown };

let running: Worker | null = null;

function worker(): Worker {
  if (running) return running;
  const started = new Worker(program, { resourceLimits: limits, execArgv: [], env: {} });
  // It ends with the process that it serves.
  started.unref();
  started.on('exit', () => {
    if (running === started) running = null;
  });
  running = started;
  return started;
}

function askOnce<N extends TaskName>(name: N, given: Parameters<JudgingTasks[N]>[0]): Promise<ReturnType<JudgingTasks[N]>> {
  const thread = worker();
  return new Promise((resolve, reject) => {
    const done = () => thread.off('message', answered).off('error', failed).off('exit', ended).unref();
    const answered = (answer: Answer) => {
      done();
      if ('error' in answer) reject(answer.error);
      else resolve(JSON.parse(answer.value));
    };
    const failed = (error: Error) => {
      done();
      reject(error);
    };
    const ended = () => failed(new Error('The thread that works judgings out has ended.'));
    thread.on('message', answered).on('error', failed).on('exit', ended);
    // As long as somebody waits for it, the process does, too.
    thread.ref();
    thread.postMessage(JSON.stringify({ name, given }));
  });
}

/** Works a task of a judging out in a thread beside this one, one after the other. */
export const computed = <N extends TaskName>(
  name: N,
  given: Parameters<JudgingTasks[N]>[0],
): Promise<ReturnType<JudgingTasks[N]>> => turns.run(() => askOnce(name, given));
