import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { streamZip } from '../documents/streamZip.ts';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';

interface StreamArchiveInput {
  content: WorkFolder;
  /** The folder in which everything stands when it is unpacked. */
  name: string;
  /** The time of every entry. */
  mtime: Date;
}

/** A folder as a ZIP, read file by file while it is sent. */
export async function streamArchive({ content, name, mtime }: StreamArchiveInput): Promise<Readable> {
  const files = await content.list();
  const entries = files.map(({ path, size }) => ({
    path: `${name}/${path}`,
    size,
    open: () => createReadStream(content.pathOf(path)),
  }));
  return streamZip(entries, mtime);
}
