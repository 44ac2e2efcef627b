import { finished, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** Fast rather than small: a download waits for it. */
const compressionLevel = 1;

/** These are compressed already. */
const compressedEndings = /\.(?:pdf|png|jpe?g|webp|zip|docx|xlsx|pptx|odt|ods|odp)$/i;

/** A file of a ZIP. It is opened when its turn comes, and closed when it has been read or the download ends. */
export interface ZipEntry {
  path: string;
  /** In bytes, where it is known before. */
  size?: number;
  open: () => Readable;
}

/**
 * A ZIP of these files, each read while it is sent: neither is ever in memory as a whole. The next file is asked for when the one
 * before has been read, so what comes later may depend on it. `mtime`: the time of every file.
 */
export function streamZip(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>, mtime: Date): Readable {
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream, { objectMode: false });
  let current: Readable | null = null;
  const fail = (error: Error) => void output.destroy(error);
  zip.on('error', fail);
  // What is still on its way when the download ends has nowhere to go.
  zip.outputStream.on('error', fail);
  // Whoever stops the download leaves an open file behind, if nobody closes it.
  finished(output, () => current?.destroy());
  const addEntry = ({ path, size, open }: ZipEntry) =>
    new Promise<void>((resolve) => {
      const known = size === undefined ? {} : { size };
      const compression = compressedEndings.test(path) ? { compress: false } : { compressionLevel };
      const options = { ...known, ...compression, mtime, mode: 0o100644 };
      zip.addReadStreamLazy(path, options, (deliver) => {
        if (output.destroyed) return resolve();
        current = open().on('error', fail).on('close', resolve);
        deliver(null, current);
      });
    });
  const addAll = async () => {
    for await (const entry of entries) {
      await addEntry(entry);
      if (output.destroyed) return;
    }
    zip.end();
  };
  addAll().catch(fail);
  return output;
}
