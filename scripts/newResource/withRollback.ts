import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder, of folders in it, or the file itself. */
function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile());
}

/** Runs `write`. When it throws, the files and folders at these paths are as they were before, and new ones are gone. */
export function withRollback(places: readonly string[], write: () => void): void {
  const paths = [...new Set(places)];
  const before = new Map(paths.flatMap(listFiles).map((file) => [file, readFileSync(file)]));
  const missing = paths.filter((path) => !existsSync(path));
  try {
    write();
  } catch (error) {
    for (const file of paths.flatMap(listFiles)) if (!before.has(file)) rmSync(file, { force: true });
    for (const path of missing) rmSync(path, { recursive: true, force: true });
    for (const [file, content] of before) writeFileSync(file, content);
    throw error;
  }
}
