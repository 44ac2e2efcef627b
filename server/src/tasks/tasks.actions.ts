import { taskMachine } from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

const shared = { resource: 'tasks', machine: taskMachine, body: versionBody } as const;

const startTask = transition({ ...shared, action: 'start', summary: 'Begin a task' });

const stopTask = transition({ ...shared, action: 'stop', summary: 'Put a task that was begun back to do' });

const completeTask = transition({
  ...shared,
  action: 'complete',
  summary: 'Mark a task as done today',
  apply: async ({ system }) => ({ changes: { doneOn: await getConsortiumDay(system) } }),
});

const reopenTask = transition({
  ...shared,
  action: 'reopen',
  summary: 'Put a task that is done back to do',
  apply: () => ({ changes: { doneOn: null } }),
});

export const taskRoutes = [startTask, stopTask, completeTask, reopenTask] as const;
