import { type FieldProblem, largestFile, type MediaType, mediaTypeOfName } from '@pilotage/shared';
import type { Sharer } from '../access/fairTurns.ts';
import { encodedImage, type ImageType } from './image.ts';
import { officeDocument } from './officeDocument.ts';

/** A file as it was sent: its name, the type that was declared, its bytes. */
export interface Sent {
  name: string;
  declaredType: string;
  bytes: Buffer;
  /** Whose share of what encodes images it takes. */
  sharer: Sharer;
}

export type Judged = { mediaType: MediaType; bytes: Buffer } | { problem: FieldProblem };

const starts = (bytes: Buffer, head: string, at = 0) => bytes.toString('latin1', at, at + head.length) === head;

const disagree = { problem: { code: 'attachments.notWhatItSays' } } as const;

function imageType(bytes: Buffer): ImageType | null {
  if (starts(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (starts(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  return starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8) ? 'image/webp' : null;
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// What a browser could take for a page, whatever it is called.
const markup = /^\s*<|<\s*(script|html|svg|iframe|body|\?xml|!doctype)/i;

function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !control.test(text) && !markup.test(text);
  } catch {
    return false;
  }
}

const textual: ReadonlySet<MediaType> = new Set<MediaType>(['text/csv', 'text/plain']);
// Windows takes a CSV for a sheet of its spreadsheet program.
const alsoDeclared: Partial<Record<MediaType, readonly string[]>> = {
  'text/csv': ['text/plain', 'application/csv', 'application/vnd.ms-excel'],
};

const agrees = (declared: string, type: MediaType) =>
  declared.toLowerCase() === type || (alsoDeclared[type]?.includes(declared.toLowerCase()) ?? false);

async function image(bytes: Buffer, type: ImageType, sharer: Sharer): Promise<Judged> {
  const encoded = await encodedImage(bytes, type, sharer);
  if ('problem' in encoded) return encoded;
  if (encoded.bytes.length > largestFile) return { problem: { code: 'attachments.pixels', limit: largestFile } };
  return { mediaType: type, bytes: encoded.bytes };
}

/**
 * What a file is as evidence: its content, the ending of its name and its declared type must say the same, and it must be of
 * a kind that is taken. Images come back encoded anew, all else as it was sent.
 */
export async function evidence({ name, declaredType, bytes, sharer }: Sent): Promise<Judged> {
  const type = mediaTypeOfName(name);
  if (type === null) return { problem: { code: 'attachments.kind' } };
  if (bytes.length === 0) return { problem: { code: 'field.empty' } };
  if (!agrees(declaredType, type)) return disagree;
  const picture = imageType(bytes);
  if (picture) return picture === type ? image(bytes, picture, sharer) : disagree;
  if (starts(bytes, '%PDF-')) {
    if (type !== 'application/pdf') return disagree;
    return bytes.subarray(-2048).includes('%%EOF') ? { mediaType: type, bytes } : { problem: { code: 'attachments.damaged' } };
  }
  if (starts(bytes, 'PK\x03\x04')) {
    const { type: office, problem } = officeDocument(bytes);
    if (office !== type) return disagree;
    return problem ? { problem } : { mediaType: type, bytes };
  }
  return textual.has(type) && isText(bytes) ? { mediaType: type, bytes } : disagree;
}
