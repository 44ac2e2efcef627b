import { type FieldProblem, maxFileSize, type MediaType, mediaTypeOfName } from '@pilotage/shared';
import type { QuotaSubject } from '../../concurrency/fairConcurrencyLimiter.ts';
import { encodeImage, type ImageType } from './encodeImage.ts';
import { inspectOfficeDocument } from './inspectOfficeDocument.ts';
import { decodePlainText } from './decodePlainText.ts';

/** A file as it was sent: its name, the type that was declared, its bytes. */
export interface EvidenceFile {
  name: string;
  declaredType: string;
  bytes: Buffer;
  /** Whose share of what encodes images it takes. */
  sharer: QuotaSubject;
}

export type EvidenceInspection = { mediaType: MediaType; bytes: Buffer } | { problem: FieldProblem };

const startsWithBytes = (bytes: Buffer, head: string, at = 0) => bytes.toString('latin1', at, at + head.length) === head;

const typeMismatch = { problem: { code: 'attachments.notWhatItSays' } } as const;

function detectImageType(bytes: Buffer): ImageType | null {
  if (startsWithBytes(bytes, '\x89PNG\r\n\x1a\n')) return 'image/png';
  if (startsWithBytes(bytes, '\xff\xd8\xff')) return 'image/jpeg';
  return startsWithBytes(bytes, 'RIFF') && startsWithBytes(bytes, 'WEBP', 8) ? 'image/webp' : null;
}

// What a browser could take for a page, whatever it is called.
const markupPattern = /^\s*<|<\s*(script|html|svg|iframe|body|\?xml|!doctype)/i;

const textTypes: ReadonlySet<MediaType> = new Set<MediaType>(['text/csv', 'text/plain']);
// What browsers and programs declare that do not know the ending: then name and content alone decide.
const genericTypes: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'application/x-zip-compressed',
  'application/zip',
  'binary/octet-stream',
  'text/plain',
]);
// Windows takes a CSV for a sheet of its spreadsheet program.
const declaredTypeAliases: Partial<Record<MediaType, readonly string[]>> = {
  'text/csv': ['application/csv', 'application/vnd.ms-excel', 'text/comma-separated-values', 'text/x-csv'],
  'image/jpeg': ['image/jpg', 'image/pjpeg'],
};

function isCompatibleType(declaredType: string, type: MediaType): boolean {
  const declared = declaredType.trim().toLowerCase();
  return declared === type || genericTypes.has(declared) || (declaredTypeAliases[type]?.includes(declared) ?? false);
}

function inspectText(bytes: Buffer, type: MediaType): EvidenceInspection {
  const read = decodePlainText(bytes);
  if (read === null) return { problem: { code: 'attachments.notText' } };
  return markupPattern.test(read) ? typeMismatch : { mediaType: type, bytes };
}

async function inspectImage(bytes: Buffer, type: ImageType, sharer: QuotaSubject): Promise<EvidenceInspection> {
  const encoded = await encodeImage(bytes, type, sharer);
  if ('problem' in encoded) return encoded;
  if (encoded.bytes.length > maxFileSize) return { problem: { code: 'attachments.pixels', limit: maxFileSize } };
  return { mediaType: type, bytes: encoded.bytes };
}

/**
 * What a file is as evidence: its content, the ending of its name and its declared type, where that says anything, must agree, and it
 * must be of a kind that is taken. Images come back encoded anew, all else as it was sent.
 */
export async function inspectEvidence({ name, declaredType, bytes, sharer }: EvidenceFile): Promise<EvidenceInspection> {
  const type = mediaTypeOfName(name);
  if (type === null) return { problem: { code: 'attachments.kind' } };
  if (bytes.length === 0) return { problem: { code: 'field.empty' } };
  if (!isCompatibleType(declaredType, type)) return typeMismatch;
  const picture = detectImageType(bytes);
  if (picture) return picture === type ? inspectImage(bytes, picture, sharer) : typeMismatch;
  if (startsWithBytes(bytes, '%PDF-')) {
    if (type !== 'application/pdf') return typeMismatch;
    return bytes.subarray(-2048).includes('%%EOF') ? { mediaType: type, bytes } : { problem: { code: 'attachments.damaged' } };
  }
  if (startsWithBytes(bytes, 'PK\x03\x04')) {
    const { type: office, problem } = inspectOfficeDocument(bytes);
    if (office !== type) return typeMismatch;
    return problem ? { problem } : { mediaType: type, bytes };
  }
  return textTypes.has(type) ? inspectText(bytes, type) : typeMismatch;
}
