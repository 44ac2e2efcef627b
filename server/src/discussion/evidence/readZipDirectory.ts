import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  compressedSize: number;
  size: number;
  /** 0: stored, 8: deflated. */
  method: number;
  isEncrypted: boolean;
  /** The offset of the local header, in bytes. */
  offset: number;
  /** The byte range of its record in the central directory; `until` is exclusive. */
  directoryRange: { from: number; until: number };
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const maxCommentLength = 65_535;
const maxEntries = 10_000;

function findEndRecord(bytes: Buffer): number {
  const last = Math.max(0, bytes.length - endLength - maxCommentLength);
  for (let at = bytes.length - endLength; at >= last; at -= 1) if (bytes.readUInt32LE(at) === endSignature) return at;
  return -1;
}

function readEntry(bytes: Buffer, at: number): { entry: ZipEntry; next: number } | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) return null;
  const nameLength = bytes.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const entry = {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    compressedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    method: bytes.readUInt16LE(at + 10),
    isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    offset: bytes.readUInt32LE(at + 42),
    directoryRange: { from: at, until: next },
  };
  return { entry, next };
}

/** Reads the central directory; null if the bytes are no zip archive, or the directory is empty, too large or damaged. */
export function readZipDirectory(bytes: Buffer): ZipEntry[] | null {
  if (bytes.length < endLength || bytes.readUInt32LE(0) !== localSignature) return null;
  const end = findEndRecord(bytes);
  if (end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0 || count > maxEntries || count !== bytes.readUInt16LE(end + 8)) return null;
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let remaining = count; remaining > 0; remaining -= 1) {
    const read = readEntry(bytes, at);
    if (!read) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** The text of an entry; null if it is unreadable or longer than `maxLength` bytes, whatever size the directory declares. */
export function readZipText(bytes: Buffer, entry: ZipEntry, maxLength: number): string | null {
  if (entry.offset + 30 > bytes.length || bytes.readUInt32LE(entry.offset) !== localSignature) return null;
  const from = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(from, from + entry.compressedSize);
  if (entry.method === 0) return packed.length > maxLength ? null : packed.toString('utf8');
  if (entry.method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: maxLength }).toString('utf8');
  } catch {
    return null;
  }
}
