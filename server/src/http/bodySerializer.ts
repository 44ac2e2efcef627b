import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const maxPlainLength = 1_000;
const maxCompressedLength = 16_000;
/** What is longer is not even tried to be packed. */
const maxCompressibleLength = 200_000;
const compressedPrefix = 'z';
const referencePattern = /^#(\d+) ([0-9a-f]{64})$/;

const hashOf = (json: string): string => createHash('sha256').update(json).digest('hex');

const idOf = (body: unknown): number =>
  typeof body === 'object' && body !== null && 'id' in body && Number.isSafeInteger(body.id) ? Number(body.id) : 0;

function compressBody(json: string): string | null {
  if (json.length > maxCompressibleLength) return null;
  const text = compressedPrefix + deflateRawSync(json).toString('base64');
  return text.length <= maxCompressedLength ? text : null;
}

/** A body in the form in which it is kept: as it is, packed, or where it is too long its id and what it can be told by. */
export function serializeBody(body: unknown): string {
  const json = JSON.stringify(body);
  if (json.length <= maxPlainLength) return json;
  return compressBody(json) ?? `#${idOf(body)} ${hashOf(json)}`;
}

/** The body that was kept. Of one that was too long, what `read` finds under its id; null where that is another by now. */
export async function deserializeBody(
  serialized: string,
  read: (id: number) => Promise<unknown>,
): Promise<{ body: unknown } | null> {
  const [, id, hash] = referencePattern.exec(serialized) ?? [];
  if (id !== undefined) {
    const body = await read(Number(id));
    return hashOf(JSON.stringify(body ?? null)) === hash ? { body } : null;
  }
  if (!serialized.startsWith(compressedPrefix)) return { body: JSON.parse(serialized) };
  return { body: JSON.parse(inflateRawSync(Buffer.from(serialized.slice(1), 'base64')).toString('utf8')) };
}
