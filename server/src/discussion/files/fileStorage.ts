import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface StoredFile {
  storedAs: string;
  size: number;
  sha256: string;
}

/** The kinds of works in the background that keep files. */
export type WorkFolderName = 'archives' | 'reports';

const storageKeyPattern = /^[0-9a-f]{32}\/[0-9a-f]{32}$/;

const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Stores evidence as files with random names, in a folder per installation: several installations can use one directory without
 * removing each other's files. No part of a name is user input.
 */
export class FileStorage {
  private readonly directory: string;
  private readonly installation: () => Promise<string>;

  constructor(directory: string, installation: () => Promise<string>) {
    this.directory = directory;
    this.installation = installation;
  }

  /** The folder for files that are being received; created if missing. */
  async getIncomingFolder(): Promise<string> {
    const folder = join(this.directory, await this.installation(), 'incoming');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  /** The folder of what is made in the background in this installation; it may not exist yet. */
  async getWorkFolder(kind: WorkFolderName): Promise<string> {
    return join(this.directory, await this.installation(), kind);
  }

  /** Writes the bytes to a new file and flushes it, so that a row can refer to it safely. */
  async store(bytes: Buffer): Promise<StoredFile> {
    const installation = await this.installation();
    await mkdir(join(this.directory, installation), { recursive: true, mode: 0o700 });
    const storedAs = `${installation}/${randomBytes(16).toString('hex')}`;
    await writeFile(this.pathOf(storedAs), bytes, { flag: 'wx', mode: 0o600, flush: true });
    return { storedAs, size: bytes.length, sha256: sha256Of(bytes) };
  }

  /** Reads a file; null if it is missing or its SHA-256 differs. */
  async read({ storedAs, sha256 }: Pick<StoredFile, 'storedAs' | 'sha256'>): Promise<Buffer | null> {
    const bytes = await readFile(this.pathOf(storedAs)).catch(() => null);
    return bytes && sha256Of(bytes) === sha256 ? bytes : null;
  }

  /** Whether the file exists with its SHA-256. */
  async checkIntegrity(storedFile: Pick<StoredFile, 'storedAs' | 'sha256'>): Promise<'kept' | 'gone' | 'changed'> {
    if (await this.read(storedFile)) return 'kept';
    const stats = await stat(this.pathOf(storedFile.storedAs)).catch(() => null);
    return stats ? 'changed' : 'gone';
  }

  async remove(storedAs: string): Promise<void> {
    await rm(this.pathOf(storedAs), { force: true });
  }

  /** The names of all files, including incomplete ones, that were last written before `before`. */
  async listOlderThan(before: Date): Promise<string[]> {
    const installation = await this.installation();
    const names = await this.listFolder(installation);
    const incomplete = (await this.listFolder(join(installation, 'incoming'))).map((name) => `incoming/${name}`);
    const oldNames: string[] = [];
    for (const name of [...names, ...incomplete]) {
      const stats = await stat(join(this.directory, installation, name)).catch(() => null);
      if (stats?.isFile() && stats.mtime < before) oldNames.push(`${installation}/${name}`);
    }
    return oldNames;
  }

  /** Removes a file by a name from `listOlderThan`. */
  async removeByName(name: string): Promise<void> {
    await rm(join(this.directory, name), { force: true });
  }

  private async listFolder(folder: string): Promise<string[]> {
    return readdir(join(this.directory, folder)).catch(() => []);
  }

  private pathOf(storedAs: string): string {
    if (!storageKeyPattern.test(storedAs)) throw new Error('Invalid storage key of a file.');
    return join(this.directory, storedAs);
  }
}
