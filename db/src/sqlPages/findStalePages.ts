import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceNames } from '@pilotage/shared';
import { renderResourcePage } from './renderResourcePage.ts';

const renderPages = () => new Map(resourceNames.map((name) => [`${name}.sql`, renderResourcePage(name)]));
const readContent = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const listSqlFiles = (folder: string) => (existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.sql')) : []);

/** The files of the folder that do not say what the store sends, are missing, or belong to no resource. */
export function findStalePages(folder: string): string[] {
  const wanted = renderPages();
  const names = new Set([...wanted.keys(), ...listSqlFiles(folder)]);
  return [...names].filter((name) => wanted.get(name) !== readContent(join(folder, name)));
}

/** Brings the folder up to date and answers what has changed. */
export function writePages(folder: string): string[] {
  const stale = findStalePages(folder);
  const wanted = renderPages();
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const page = wanted.get(name);
    if (page === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), page);
  }
  return stale;
}
