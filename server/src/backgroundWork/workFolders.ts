import { randomBytes } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStorage, WorkFolderName } from '../discussion/files/fileStorage.ts';
import { WorkFolder } from './workFolder.ts';

const folderNamePattern = /^[0-9a-f]{32}$/;

export const createFolderName = (): string => randomBytes(16).toString('hex');

/** The folders of all works of one kind, of an installation, beside its files. */
export class WorkFolders {
  private readonly files: FileStorage;
  private readonly kind: WorkFolderName;

  constructor(files: FileStorage, kind: WorkFolderName) {
    this.files = files;
    this.kind = kind;
  }

  /** What is made. Throws an Error for a name that is none of ours. */
  contentOf(name: string): Promise<WorkFolder> {
    return this.open(name, 'content');
  }

  /** Notes of the work, beside what is made. */
  notesOf(name: string): Promise<WorkFolder> {
    return this.open(name, 'notes');
  }

  async remove(name: string): Promise<void> {
    await (await this.open(name)).remove();
  }

  /** The names of all folders. */
  async list(): Promise<string[]> {
    const folder = await this.files.getWorkFolder(this.kind);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return (await readdir(folder)).filter((name) => folderNamePattern.test(name));
  }

  private async open(name: string, part = ''): Promise<WorkFolder> {
    if (!folderNamePattern.test(name)) throw new Error('Invalid name of the folder of a work.');
    return new WorkFolder(join(await this.files.getWorkFolder(this.kind), name, part));
  }
}
