import { createReadStream, type ReadStream } from 'node:fs';
import { finished, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { ArchiveFolder } from './archiveFolder.ts';

/** These are compressed already. */
const compressedEndings = /\.(?:pdf|png|jpe?g|webp|zip|docx|xlsx|pptx|odt|ods|odp)$/i;

interface StreamArchiveInput {
  content: ArchiveFolder;
  /** The folder in which everything stands when it is unpacked. */
  name: string;
  /** The time of every entry. */
  mtime: Date;
}

/** A folder as a ZIP, read file by file while it is sent: neither is ever in memory as a whole. */
export async function streamArchive({ content, name, mtime }: StreamArchiveInput): Promise<Readable> {
  const files = await content.list();
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream, { objectMode: false });
  let current: ReadStream | null = null;
  const fail = (error: Error) => void output.destroy(error);
  zip.on('error', fail);
  // What is still on its way when the download ends has nowhere to go.
  zip.outputStream.on('error', fail);
  // Whoever stops the download leaves an open file behind, if nobody closes it.
  finished(output, () => current?.destroy());
  for (const { path, size } of files) {
    const options = { size, mtime, mode: 0o100644, compress: !compressedEndings.test(path) };
    zip.addReadStreamLazy(`${name}/${path}`, options, (deliver) => {
      if (output.destroyed) return;
      current = createReadStream(content.pathOf(path)).on('error', fail);
      deliver(null, current);
    });
  }
  zip.end();
  return output;
}
