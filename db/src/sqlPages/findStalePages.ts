import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceNames } from '@pilotage/shared';
import { renderResourcePage } from './renderResourcePage.ts';

const renderPages = () => new Map(resourceNames.map((name) => [`${name}.sql`, renderResourcePage(name)]));
const readContent = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const listSqlFiles = (folder: string) => (existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.sql')) : []);

/** Files of the folder that differ from the statements of the store, are missing, or belong to no resource. */
export function findStalePages(folder: string): string[] {
  const pages = renderPages();
  const names = new Set([...pages.keys(), ...listSqlFiles(folder)]);
  return [...names].filter((name) => pages.get(name) !== readContent(join(folder, name)));
}

/** Updates the folder and returns the names of the changed files. */
export function writePages(folder: string): string[] {
  const stale = findStalePages(folder);
  const pages = renderPages();
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const page = pages.get(name);
    if (page === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), page);
  }
  return stale;
}
