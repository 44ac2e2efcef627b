import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface StoredFile {
  storedAs: string;
  size: number;
  sha256: string;
}

const storageKeyPattern = /^[0-9a-f]{32}\/[0-9a-f]{32}$/;

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Where evidence lies: files of random names in a folder of this installation alone, so that several may share one
 * directory and none clears away another's. Nothing in a name comes from outside.
 */
export class FileStorage {
  private readonly directory: string;
  private readonly installation: () => Promise<string>;

  constructor(directory: string, installation: () => Promise<string>) {
    this.directory = directory;
    this.installation = installation;
  }

  /** Where files lie while they are received. */
  async getIncomingFolder(): Promise<string> {
    const folder = join(this.directory, await this.installation(), 'incoming');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** Writes the bytes before any row tells of them. */
  async store(bytes: Buffer): Promise<StoredFile> {
    const installation = await this.installation();
    await mkdir(join(this.directory, installation), { recursive: true, mode: 0o700 });
    const storedAs = `${installation}/${randomBytes(16).toString('hex')}`;
    await writeFile(this.pathOf(storedAs), bytes, { flag: 'wx', mode: 0o600, flush: true });
    return { storedAs, size: bytes.length, sha256: sha256Of(bytes) };
  }

  /** The bytes as they were kept; null when they are gone or are others. */
  async read({ storedAs, sha256 }: Pick<StoredFile, 'storedAs' | 'sha256'>): Promise<Buffer | null> {
    const bytes = await readFile(this.pathOf(storedAs)).catch(() => null);
    return bytes && sha256Of(bytes) === sha256 ? bytes : null;
  }

  /** Whether the bytes are there as they were kept. */
  async checkIntegrity(storedFile: Pick<StoredFile, 'storedAs' | 'sha256'>): Promise<'kept' | 'gone' | 'changed'> {
    if (await this.read(storedFile)) return 'kept';
    const found = await stat(this.pathOf(storedFile.storedAs)).catch(() => null);
    return found ? 'changed' : 'gone';
  }

  async remove(storedAs: string): Promise<void> {
    await rm(this.pathOf(storedAs), { force: true });
  }

  /** Names of all files that were last written before `before`, those half received included. */
  async listOlderThan(before: Date): Promise<string[]> {
    const installation = await this.installation();
    const names = await this.listFolder(installation);
    const incomplete = (await this.listFolder(join(installation, 'incoming'))).map((name) => `incoming/${name}`);
    const oldNames: string[] = [];
    for (const name of [...names, ...incomplete]) {
      const found = await stat(join(this.directory, installation, name)).catch(() => null);
      if (found?.isFile() && found.mtime < before) oldNames.push(`${installation}/${name}`);
    }
    return oldNames;
  }

  /** Removes what `olderThan` named. */
  async removeByName(name: string): Promise<void> {
    await rm(join(this.directory, name), { force: true });
  }

  private async listFolder(folder: string): Promise<string[]> {
    return readdir(join(this.directory, folder)).catch(() => []);
  }

  private pathOf(storedAs: string): string {
    if (!storageKeyPattern.test(storedAs)) throw new Error('A file can only lie under the name that it was given.');
    return join(this.directory, storedAs);
  }
}
