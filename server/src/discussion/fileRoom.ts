import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Kept {
  storedAs: string;
  size: number;
  sha256: string;
}

const place = /^[0-9a-f]{32}\/[0-9a-f]{32}$/;

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Where evidence lies: files of random names in a folder of this installation alone, so that several may share one
 * directory and none clears away another's. Nothing in a name comes from outside.
 */
export class FileRoom {
  private readonly directory: string;
  private readonly installation: () => Promise<string>;

  constructor(directory: string, installation: () => Promise<string>) {
    this.directory = directory;
    this.installation = installation;
  }

  /** Where files lie while they are received. */
  async incoming(): Promise<string> {
    const folder = join(this.directory, await this.installation(), 'incoming');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** Writes the bytes before any row tells of them. */
  async keep(bytes: Buffer): Promise<Kept> {
    const installation = await this.installation();
    await mkdir(join(this.directory, installation), { recursive: true, mode: 0o700 });
    const storedAs = `${installation}/${randomBytes(16).toString('hex')}`;
    await writeFile(this.pathOf(storedAs), bytes, { flag: 'wx', mode: 0o600, flush: true });
    return { storedAs, size: bytes.length, sha256: hashOf(bytes) };
  }

  /** The bytes as they were kept; null when they are gone or are others. */
  async read({ storedAs, sha256 }: Pick<Kept, 'storedAs' | 'sha256'>): Promise<Buffer | null> {
    const bytes = await readFile(this.pathOf(storedAs)).catch(() => null);
    return bytes && hashOf(bytes) === sha256 ? bytes : null;
  }

  /** Whether the bytes are there as they were kept. */
  async stateOf(kept: Pick<Kept, 'storedAs' | 'sha256'>): Promise<'kept' | 'gone' | 'changed'> {
    if (await this.read(kept)) return 'kept';
    const found = await stat(this.pathOf(kept.storedAs)).catch(() => null);
    return found ? 'changed' : 'gone';
  }

  async remove(storedAs: string): Promise<void> {
    await rm(this.pathOf(storedAs), { force: true });
  }

  /** Names of all files that were last written before `before`, those half received included. */
  async olderThan(before: Date): Promise<string[]> {
    const installation = await this.installation();
    const names = await this.listed(installation);
    const half = (await this.listed(join(installation, 'incoming'))).map((name) => `incoming/${name}`);
    const old: string[] = [];
    for (const name of [...names, ...half]) {
      const found = await stat(join(this.directory, installation, name)).catch(() => null);
      if (found?.isFile() && found.mtime < before) old.push(`${installation}/${name}`);
    }
    return old;
  }

  /** Removes what `olderThan` named. */
  async clear(name: string): Promise<void> {
    await rm(join(this.directory, name), { force: true });
  }

  private async listed(folder: string): Promise<string[]> {
    return readdir(join(this.directory, folder)).catch(() => []);
  }

  private pathOf(storedAs: string): string {
    if (!place.test(storedAs)) throw new Error('A file can only lie under the name that it was given.');
    return join(this.directory, storedAs);
  }
}
