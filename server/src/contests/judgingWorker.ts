// Works results and assignments out in a thread of its own, so that the one that answers goes on answering.
import { parentPort } from 'node:worker_threads';
import { type Task, work } from './judgingTasks.ts';

parentPort?.on('message', (text: string) => {
  try {
    const task: Task = JSON.parse(text);
    parentPort?.postMessage({ value: JSON.stringify(work(task)) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
