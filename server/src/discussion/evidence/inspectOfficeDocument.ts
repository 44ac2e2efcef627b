import { type FieldProblem, type MediaType, workbookMediaType } from '@pilotage/shared';
import { type ZipEntry, readZipDirectory, readZipText } from './readZipDirectory.ts';

const maxUnpackedBytes = 200 * 1024 * 1024;
const maxPartLength = 1024 * 1024;

const mainParts: readonly (readonly [string, MediaType])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', workbookMediaType],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

const openDocumentTypes: ReadonlySet<string> = new Set<MediaType>([
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
]);

// Macros of Office Open XML and OpenDocument, ActiveX controls and embedded programs.
const activePartPattern = /vbaProject|vbaData|macrosheets|\/activeX|^activeX|\/embeddings\/oleObject|^Basic\/|^Scripts\//i;

/** The media type of an office document (null for another archive), and its problem, if any. */
export interface OfficeDocumentInspection {
  type: MediaType | null;
  problem?: FieldProblem;
}

const isOpenDocumentType = (type: string): type is MediaType => openDocumentTypes.has(type);

function detectOfficeType(bytes: Buffer, entries: readonly ZipEntry[]): MediaType | null {
  const findEntry = (name: string) => entries.find((entry) => entry.name === name);
  const types = findEntry('[Content_Types].xml');
  const main = mainParts.filter(([part]) => findEntry(part));
  if (types && main.length === 1) return main[0]?.[1] ?? null;
  // The first entry of an OpenDocument is its media type, stored without compression.
  const [first] = entries.toSorted((a, b) => a.offset - b.offset);
  if (first?.name !== 'mimetype' || first.method !== 0 || !findEntry('content.xml')) return null;
  const type = readZipText(bytes, first, 200) ?? '';
  return isOpenDocumentType(type) ? type : null;
}

function hasActiveContent(bytes: Buffer, entries: readonly ZipEntry[]): boolean {
  if (entries.some(({ name }) => activePartPattern.test(name))) return true;
  const types = entries.find(({ name }) => name === '[Content_Types].xml');
  if (!types) return false;
  const text = readZipText(bytes, types, maxPartLength);
  return text === null || /macroEnabled|vbaProject/i.test(text);
}

/** Inspects a zip archive by its directory. Unpacks at most two small entries. */
export function inspectOfficeDocument(bytes: Buffer): OfficeDocumentInspection {
  const entries = readZipDirectory(bytes);
  if (!entries || entries.some(({ isEncrypted }) => isEncrypted)) return { type: null };
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length || entries.some(({ name }) => name.includes('..') || name.startsWith('/')))
    return { type: null };
  const type = detectOfficeType(bytes, entries);
  if (type === null) return { type };
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > maxUnpackedBytes) return { type, problem: { code: 'attachments.unpacked' } };
  return hasActiveContent(bytes, entries) ? { type, problem: { code: 'attachments.active' } } : { type };
}
