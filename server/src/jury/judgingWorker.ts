// Works results and assignments out in a thread of its own, so that the one that answers goes on answering.
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
