import { type FieldProblem, largestFile, type MediaType, mediaTypeOfName } from '@pilotage/shared';
import type { Sharer } from '../access/fairTurns.ts';
import { encodedImage, type ImageType } from './image.ts';
import { officeDocument } from './officeDocument.ts';
import { plainText } from './plainText.ts';

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

// What a browser could take for a page, whatever it is called.
const markup = /^\s*<|<\s*(script|html|svg|iframe|body|\?xml|!doctype)/i;

const textual: ReadonlySet<MediaType> = new Set<MediaType>(['text/csv', 'text/plain']);
// What browsers and programs declare that do not know the ending: then name and content alone decide.
const saysNothing: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'application/x-zip-compressed',
  'application/zip',
  'binary/octet-stream',
  'text/plain',
]);
// Windows takes a CSV for a sheet of its spreadsheet program.
const alsoDeclared: Partial<Record<MediaType, readonly string[]>> = {
  'text/csv': ['application/csv', 'application/vnd.ms-excel', 'text/comma-separated-values', 'text/x-csv'],
  'image/jpeg': ['image/jpg', 'image/pjpeg'],
};

function agrees(given: string, type: MediaType): boolean {
  const declared = given.trim().toLowerCase();
  return declared === type || saysNothing.has(declared) || (alsoDeclared[type]?.includes(declared) ?? false);
}

function text(bytes: Buffer, type: MediaType): Judged {
  const read = plainText(bytes);
  if (read === null) return { problem: { code: 'attachments.notText' } };
  return markup.test(read) ? disagree : { mediaType: type, bytes };
}

async function image(bytes: Buffer, type: ImageType, sharer: Sharer): Promise<Judged> {
  const encoded = await encodedImage(bytes, type, sharer);
  if ('problem' in encoded) return encoded;
  if (encoded.bytes.length > largestFile) return { problem: { code: 'attachments.pixels', limit: largestFile } };
  return { mediaType: type, bytes: encoded.bytes };
}

/**
 * What a file is as evidence: its content, the ending of its name and its declared type, where that says anything, must agree, and it
 * must be of a kind that is taken. Images come back encoded anew, all else as it was sent.
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
  return textual.has(type) ? text(bytes, type) : disagree;
}
