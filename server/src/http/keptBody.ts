import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const plainUpTo = 1_000;
const packedUpTo = 16_000;
/** What is longer is not even tried to be packed. */
const longestPacked = 200_000;
const packedMark = 'z';
const referenceForm = /^#(\d+) ([0-9a-f]{64})$/;

const hashOf = (json: string): string => createHash('sha256').update(json).digest('hex');

const idOf = (body: unknown): number =>
  typeof body === 'object' && body !== null && 'id' in body && Number.isSafeInteger(body.id) ? Number(body.id) : 0;

function packed(json: string): string | null {
  if (json.length > longestPacked) return null;
  const text = packedMark + deflateRawSync(json).toString('base64');
  return text.length <= packedUpTo ? text : null;
}

/** A body in the form in which it is kept: as it is, packed, or where it is too long its id and what it can be told by. */
export function keptForm(body: unknown): string {
  const json = JSON.stringify(body);
  if (json.length <= plainUpTo) return json;
  return packed(json) ?? `#${idOf(body)} ${hashOf(json)}`;
}

/** The body that was kept. Of one that was too long, what `read` finds under its id; null where that is another by now. */
export async function keptBody(form: string, read: (id: number) => Promise<unknown>): Promise<{ body: unknown } | null> {
  const [, id, hash] = referenceForm.exec(form) ?? [];
  if (id !== undefined) {
    const body = await read(Number(id));
    return hashOf(JSON.stringify(body ?? null)) === hash ? { body } : null;
  }
  if (!form.startsWith(packedMark)) return { body: JSON.parse(form) };
  return { body: JSON.parse(inflateRawSync(Buffer.from(form.slice(1), 'base64')).toString('utf8')) };
}
