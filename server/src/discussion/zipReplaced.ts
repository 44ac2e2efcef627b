import { crc32 } from 'node:zlib';
import { type ZipEntry, zipDirectory } from './zipDirectory.ts';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const utf8 = 0x800;

/** One entry as it comes into the new archive: what stands before its data, and its line of the directory. */
interface Written {
  local: readonly Buffer[];
  central: readonly Buffer[];
}

function stored(name: string, data: Buffer, at: number): Written {
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
    // The first day that the format knows: when it was written says nothing.
    head.writeUInt16LE(0x21, from + 8);
    head.writeUInt32LE(crc32(data), from + 10);
    head.writeUInt32LE(data.length, from + 14);
    head.writeUInt32LE(data.length, from + 18);
    head.writeUInt16LE(bytes.length, from + 22);
  }
  central.writeUInt32LE(at, 42);
  return { local: [local, bytes, data], central: [central, bytes] };
}

function copied(bytes: Buffer, { line, at: from }: ZipEntry, until: number, at: number): Written {
  const central = Buffer.from(bytes.subarray(line.from, line.until));
  central.writeUInt32LE(at, 42);
  return { local: [bytes.subarray(from, until)], central: [central] };
}

const lengthOf = (parts: readonly Buffer[]) => parts.reduce((sum, { length }) => sum + length, 0);

/**
 * The archive with other data in the entries that `replacement` names, and everything else byte by byte as it was. Null for what is no
 * archive, or one whose entries overlap.
 */
export function zipReplaced(bytes: Buffer, replacement: (name: string) => string | null): Buffer | null {
  const entries = zipDirectory(bytes)?.toSorted((one, other) => one.at - other.at);
  const begins = entries && Math.min(...entries.map(({ line }) => line.from));
  if (!entries || begins === undefined) return null;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, entry] of entries.entries()) {
    const until = entries[index + 1]?.at ?? begins;
    if (until < entry.at + 30 + entry.compressed) return null;
    const data = replacement(entry.name);
    const written = data === null ? copied(bytes, entry, until, at) : stored(entry.name, Buffer.from(data, 'utf8'), at);
    parts.push(...written.local);
    directory.push(...written.central);
    at += lengthOf(written.local);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(lengthOf(directory), 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
