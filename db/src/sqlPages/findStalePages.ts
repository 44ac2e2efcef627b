import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceNames } from '@pilotage/shared';
import { renderInternalPage } from './renderInternalPage.ts';
import { renderResourcePage } from './renderResourcePage.ts';

const renderPages = async () =>
  new Map([
    ...resourceNames.map((name): [string, string] => [`${name}.sql`, renderResourcePage(name)]),
    ['internal.sql', await renderInternalPage()],
  ]);
const readContent = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const listSqlFiles = (folder: string) => (existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.sql')) : []);

/** The files of the folder that differ from what the store and the internal repositories send, are missing, or belong to neither. */
export async function findStalePages(folder: string): Promise<string[]> {
  const pages = await renderPages();
  const names = new Set([...pages.keys(), ...listSqlFiles(folder)]);
  return [...names].filter((name) => pages.get(name) !== readContent(join(folder, name)));
}

/** Brings the folder up to date and returns the names of the changed files. */
export async function writePages(folder: string): Promise<string[]> {
  const stale = await findStalePages(folder);
  const pages = await renderPages();
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const page = pages.get(name);
    if (page === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), page);
  }
  return stale;
}
