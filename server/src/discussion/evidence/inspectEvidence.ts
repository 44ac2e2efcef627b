import { type FieldProblem, maxFileSize, type MediaType, mediaTypeOfName } from '@pilotage/shared';
import type { QuotaSubject } from '../../concurrency/fairConcurrencyLimiter.ts';
import { detectImageType, startsWithBytes } from './detectImageType.ts';
import { encodeImage, type ImageType } from './encodeImage.ts';
import { inspectOfficeDocument } from './inspectOfficeDocument.ts';
import { decodePlainText } from './decodePlainText.ts';

/** An uploaded file. */
export interface EvidenceFile {
  name: string;
  declaredType: string;
  bytes: Buffer;
  /** The user and organisation whose quota of image encoding counts. */
  sharer: QuotaSubject;
}

export type EvidenceInspection = { mediaType: MediaType; bytes: Buffer } | { problem: FieldProblem };

const typeMismatch = { problem: { code: 'attachments.notWhatItSays' } } as const;

// Text that a browser could interpret as HTML, whatever its declared type.
const markupPattern = /^\s*<|<\s*(script|html|svg|iframe|body|\?xml|!doctype)/i;

const textTypes: ReadonlySet<MediaType> = new Set<MediaType>(['text/csv', 'text/plain']);
// Types that clients declare for unknown endings; name and content decide then.
const genericTypes: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'application/x-zip-compressed',
  'application/zip',
  'binary/octet-stream',
  'text/plain',
]);
// Windows declares CSV files as Excel sheets.
const declaredTypeAliases: Partial<Record<MediaType, readonly string[]>> = {
  'text/csv': ['application/csv', 'application/vnd.ms-excel', 'text/comma-separated-values', 'text/x-csv'],
  'image/jpeg': ['image/jpg', 'image/pjpeg'],
};

function isCompatibleType(declaredType: string, type: MediaType): boolean {
  const declared = declaredType.trim().toLowerCase();
  return declared === type || genericTypes.has(declared) || (declaredTypeAliases[type]?.includes(declared) ?? false);
}

function inspectText(bytes: Buffer, type: MediaType): EvidenceInspection {
  const text = decodePlainText(bytes);
  if (text === null) return { problem: { code: 'attachments.notText' } };
  return markupPattern.test(text) ? typeMismatch : { mediaType: type, bytes };
}

async function inspectImage(bytes: Buffer, type: ImageType, sharer: QuotaSubject): Promise<EvidenceInspection> {
  const encoded = await encodeImage(bytes, type, sharer);
  if ('problem' in encoded) return encoded;
  if (encoded.bytes.length > maxFileSize) return { problem: { code: 'attachments.pixels', limit: maxFileSize } };
  return { mediaType: type, bytes: encoded.bytes };
}

/**
 * Inspects an uploaded file. Content, file extension and declared type (unless generic) must agree on an accepted media type.
 * Returns images encoded again and other files unchanged, or the problem.
 */
export async function inspectEvidence({ name, declaredType, bytes, sharer }: EvidenceFile): Promise<EvidenceInspection> {
  const type = mediaTypeOfName(name);
  if (type === null) return { problem: { code: 'attachments.kind' } };
  if (bytes.length === 0) return { problem: { code: 'field.empty' } };
  if (!isCompatibleType(declaredType, type)) return typeMismatch;
  const imageType = detectImageType(bytes);
  if (imageType) return imageType === type ? inspectImage(bytes, imageType, sharer) : typeMismatch;
  if (startsWithBytes(bytes, '%PDF-')) {
    if (type !== 'application/pdf') return typeMismatch;
    return bytes.subarray(-2048).includes('%%EOF') ? { mediaType: type, bytes } : { problem: { code: 'attachments.damaged' } };
  }
  if (startsWithBytes(bytes, 'PK\x03\x04')) {
    const { type: officeType, problem } = inspectOfficeDocument(bytes);
    if (officeType !== type) return typeMismatch;
    return problem ? { problem } : { mediaType: type, bytes };
  }
  return textTypes.has(type) ? inspectText(bytes, type) : typeMismatch;
}
