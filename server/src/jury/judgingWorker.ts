// Computes results and assignments in a worker thread, so that the main thread is not blocked.
import { parentPort } from 'node:worker_threads';
import { type JudgingTask, runJudgingTask } from './judgingTasks.ts';

parentPort?.on('message', (text: string) => {
  try {
    const task: JudgingTask = JSON.parse(text);
    parentPort?.postMessage({ value: JSON.stringify(runJudgingTask(task)) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
