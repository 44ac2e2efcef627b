import type { FieldProblem, MediaType } from '@pilotage/shared';
import { type ZipEntry, zipDirectory, zipText } from './zipDirectory.ts';

const mostUnpacked = 200 * 1024 * 1024;
const longestPart = 1024 * 1024;

const mainParts: readonly (readonly [string, MediaType])[] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/presentation.xml', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

const openDocuments: ReadonlySet<string> = new Set<MediaType>([
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
]);

// Macros of both families, controls and packaged programs.
const activePart = /vbaProject|vbaData|macrosheets|\/activeX|^activeX|\/embeddings\/oleObject|^Basic\/|^Scripts\//i;

/** What a zip archive is as an office document, and what is wrong with it. */
export interface Office {
  type: MediaType | null;
  problem?: FieldProblem;
}

const isOpen = (type: string): type is MediaType => openDocuments.has(type);

function typeOf(bytes: Buffer, entries: readonly ZipEntry[]): MediaType | null {
  const named = (name: string) => entries.find((entry) => entry.name === name);
  const types = named('[Content_Types].xml');
  const main = mainParts.filter(([part]) => named(part));
  if (types && main.length === 1) return main[0]?.[1] ?? null;
  // The first entry of an OpenDocument says what it is, unpacked, so that it can be read at a fixed place.
  const [first] = entries.toSorted((a, b) => a.at - b.at);
  if (first?.name !== 'mimetype' || first.method !== 0 || !named('content.xml')) return null;
  const type = zipText(bytes, first, 200) ?? '';
  return isOpen(type) ? type : null;
}

function isActive(bytes: Buffer, entries: readonly ZipEntry[]): boolean {
  if (entries.some(({ name }) => activePart.test(name))) return true;
  const types = entries.find(({ name }) => name === '[Content_Types].xml');
  if (!types) return false;
  const text = zipText(bytes, types, longestPart);
  return text === null || /macroEnabled|vbaProject/i.test(text);
}

/** Judges an archive by its directory: nothing but two small parts is ever unpacked here. */
export function officeDocument(bytes: Buffer): Office {
  const entries = zipDirectory(bytes);
  if (!entries || entries.some(({ isEncrypted }) => isEncrypted)) return { type: null };
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length || entries.some(({ name }) => name.includes('..') || name.startsWith('/')))
    return { type: null };
  const type = typeOf(bytes, entries);
  if (type === null) return { type };
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked) return { type, problem: { code: 'attachments.unpacked' } };
  return isActive(bytes, entries) ? { type, problem: { code: 'attachments.active' } } : { type };
}
