import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ConfigError } from './config.ts';

/** Creates a folder and those above it, for its owner alone. Node's own `recursive` does not return below `/proc`. */
function createFolder(folder: string): void {
  if (existsSync(folder)) return;
  createFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function isWritableFolder(folder: string): boolean {
  try {
    createFolder(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Creates the folder of a setting where it is not there. Throws a `ConfigError` if it cannot be created or written to. */
export function assertWritableFolder(name: string, folder: string): void {
  if (!isWritableFolder(resolve(folder)))
    throw new ConfigError(name, 'a folder that this process can create or write to', folder);
}

/** The same for the file of an embedded database; other addresses are left alone. */
export function assertWritableDatabase(databaseUrl: string): void {
  const [, path] = /^sqlite:(.+)$/.exec(databaseUrl) ?? [];
  if (path === undefined || path === ':memory:') return;
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (isFolder || !isWritableFolder(dirname(resolve(path))))
    throw new ConfigError('DATABASE_URL', 'a file in a folder that this process can create or write to', databaseUrl);
}
