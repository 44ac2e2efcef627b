import { demoFolderVariable, startApp } from './startApp.ts';

/** Global setup: loads the demo consortium once; each product of the tests starts with a copy of it. */
export default async function prepareDemo(): Promise<() => void> {
  const app = await startApp();
  const remove = await app.stopAndKeep();
  process.env[demoFolderVariable] = app.folder;
  return remove;
}
