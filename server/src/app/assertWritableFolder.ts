import { accessSync, constants, mkdirSync } from 'node:fs';
import { ConfigError } from './config.ts';

/** Creates the folder of a setting where it is not there. Throws a `ConfigError` if it cannot be created or written to. */
export function assertWritableFolder(name: string, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new ConfigError(name, 'a folder that this process can create or write to', folder);
  }
}
