import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const maxPlainLength = 1_000;
const maxCompressedLength = 16_000;
/** Longer bodies are not compressed. */
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

/** Serializes a body for storage: as JSON, compressed, or, if it is too long, as its id and hash. */
export function serializeBody(body: unknown): string {
  const json = JSON.stringify(body);
  if (json.length <= maxPlainLength) return json;
  return compressBody(json) ?? `#${idOf(body)} ${hashOf(json)}`;
}

/** Restores a stored body. A body that was too long is read again by its id; null if its hash has changed since. */
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
