import type { Task } from '@pilotage/shared';
import { parseRecord } from '../app/responseParsers.ts';
import type { Person, TestApp } from '../app/testApp.ts';
import { uniqueName } from './apiFactories.ts';

/** Creates a task through the API. Default: of staff A, for the own organisation. */
export const createTask = async (
  app: TestApp,
  { by = 'staffA', ...fields }: Partial<Task> & { by?: Person } = {},
): Promise<Task> =>
  parseRecord('tasks', await (await app.signInAs(by)).post('/api/tasks', { title: uniqueName('Task'), ...fields }), 201);
