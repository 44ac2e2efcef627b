import { randomBytes } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { ArchiveFolder } from './archiveFolder.ts';

const folderNamePattern = /^[0-9a-f]{32}$/;

export const createFolderName = (): string => randomBytes(16).toString('hex');

/** The folders of all archives of an installation, beside its files. */
export class ArchiveFolders {
  private readonly files: FileStorage;

  constructor(files: FileStorage) {
    this.files = files;
  }

  /** What becomes the archive. Throws an Error for a name that is none of ours. */
  contentOf(name: string): Promise<ArchiveFolder> {
    return this.open(name, 'content');
  }

  /** Notes of the work, beside the archive. */
  notesOf(name: string): Promise<ArchiveFolder> {
    return this.open(name, 'notes');
  }

  async remove(name: string): Promise<void> {
    await (await this.open(name)).remove();
  }

  /** The names of all folders. */
  async list(): Promise<string[]> {
    const folder = await this.files.getArchivesFolder();
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return (await readdir(folder)).filter((name) => folderNamePattern.test(name));
  }

  private async open(name: string, part = ''): Promise<ArchiveFolder> {
    if (!folderNamePattern.test(name)) throw new Error('Invalid name of the folder of an archive.');
    return new ArchiveFolder(join(await this.files.getArchivesFolder(), name, part));
  }
}
