import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { createInterface } from 'node:readline';

export interface ArchivedFile {
  /** Below the folder, with `/`. */
  path: string;
  /** In bytes. */
  size: number;
}

/** Where unfinished files are written, beside the others: a rename is atomic within a file system alone. */
const partSuffix = '.part';

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Appends to a file that stands under its name only once it is complete. */
export class WorkFileWriter {
  private readonly handle: FileHandle;
  private readonly path: string;

  constructor(handle: FileHandle, path: string) {
    this.handle = handle;
    this.path = path;
  }

  async append(text: string): Promise<void> {
    await this.handle.appendFile(text);
  }

  async complete(): Promise<void> {
    await this.handle.close();
    await rename(`${this.path}${partSuffix}`, this.path);
  }

  /** Closes an incomplete file. What is left of it is written anew the next time. */
  async discard(): Promise<void> {
    await this.handle.close();
  }
}

/** The folder of one work. Every path is checked to lie within it. */
export class WorkFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  /** The path of a file in the file system. Throws an Error for one outside of the folder. */
  pathOf(path: string): string {
    const full = resolve(this.root, path);
    if (!full.startsWith(this.root + sep)) throw new Error('A file of a work lies outside of its folder.');
    return full;
  }

  /** Writes a whole file, also over an earlier one. */
  async write(path: string, content: string | Buffer): Promise<void> {
    const full = await this.prepare(path);
    await writeFile(`${full}${partSuffix}`, content, { mode: 0o600 });
    await rename(`${full}${partSuffix}`, full);
  }

  /** Begins a file that is written bit by bit. */
  async openWriter(path: string): Promise<WorkFileWriter> {
    const full = await this.prepare(path);
    return new WorkFileWriter(await open(`${full}${partSuffix}`, 'w', 0o600), full);
  }

  read(path: string): Promise<string> {
    return readFile(this.pathOf(path), 'utf8');
  }

  readBytes(path: string): Promise<Buffer> {
    return readFile(this.pathOf(path));
  }

  has(path: string): Promise<boolean> {
    return isFile(this.pathOf(path));
  }

  /** The lines of a file, one after the other. */
  lines(path: string): AsyncIterable<string> {
    return createInterface({ input: createReadStream(this.pathOf(path), 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  }

  /** All files, by path, without unfinished ones. */
  async list(): Promise<ArchivedFile[]> {
    const entries = await readdir(this.root, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith(partSuffix))
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .toSorted((one, other) => (one < other ? -1 : 1));
    const files: ArchivedFile[] = [];
    for (const path of paths) files.push({ path, size: (await stat(this.pathOf(path))).size });
    return files;
  }

  async remove(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }

  private async prepare(path: string): Promise<string> {
    const full = this.pathOf(path);
    await mkdir(dirname(full), { recursive: true, mode: 0o700 });
    return full;
  }
}
