import { crc32 } from 'node:zlib';
import { type ZipEntry, readZipDirectory } from './readZipDirectory.ts';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const utf8 = 0x800;

/** An entry of the new archive: local header with data, and the record of the central directory. */
interface WrittenZipEntry {
  local: readonly Buffer[];
  central: readonly Buffer[];
}

function buildEntry(name: string, data: Buffer, at: number): WrittenZipEntry {
  const bytes = Buffer.from(name, 'utf8');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(localSignature, 0);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(centralSignature, 0);
  central.writeUInt16LE(20, 4);
  for (const [head, from] of [
    [local, 4],
    [central, 6],
  ] as const) {
    head.writeUInt16LE(20, from);
    head.writeUInt16LE(utf8, from + 2);
    // A constant date (1 January 1980), so that the time of writing is not revealed.
    head.writeUInt16LE(0x21, from + 8);
    head.writeUInt32LE(crc32(data), from + 10);
    head.writeUInt32LE(data.length, from + 14);
    head.writeUInt32LE(data.length, from + 18);
    head.writeUInt16LE(bytes.length, from + 22);
  }
  central.writeUInt32LE(at, 42);
  return { local: [local, bytes, data], central: [central, bytes] };
}

function copyEntry(bytes: Buffer, { directoryRange, offset: from }: ZipEntry, until: number, at: number): WrittenZipEntry {
  const central = Buffer.from(bytes.subarray(directoryRange.from, directoryRange.until));
  central.writeUInt32LE(at, 42);
  return { local: [bytes.subarray(from, until)], central: [central] };
}

const totalLength = (chunks: readonly Buffer[]) => chunks.reduce((sum, { length }) => sum + length, 0);

/**
 * Replaces the data of the entries for which `replacement` returns a text, and copies the others byte by byte. Returns null if
 * the bytes are no zip archive or its entries overlap.
 */
export function replaceZipEntries(bytes: Buffer, replacement: (name: string) => string | null): Buffer | null {
  const entries = readZipDirectory(bytes)?.toSorted((one, other) => one.offset - other.offset);
  const directoryOffset = entries && Math.min(...entries.map(({ directoryRange }) => directoryRange.from));
  if (!entries || directoryOffset === undefined) return null;
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const until = entries[index + 1]?.offset ?? directoryOffset;
    if (until < entry.offset + 30 + entry.compressedSize) return null;
    const data = replacement(entry.name);
    const written = data === null ? copyEntry(bytes, entry, until, at) : buildEntry(entry.name, Buffer.from(data, 'utf8'), at);
    chunks.push(...written.local);
    directory.push(...written.central);
    at += totalLength(written.local);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(totalLength(directory), 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}
