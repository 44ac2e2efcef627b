import type { MediaType } from '@pilotage/shared';
import { xmlDeclaration } from '../../documents/xmlDeclaration.ts';
import { replaceZipEntries } from './replaceZipEntries.ts';

const schemaRoot = 'http://schemas.openxmlformats.org';

/** Empty property parts, without author, last editor, company and other metadata. */
const blankProperties: ReadonlyMap<string, string> = new Map([
  [
    'docProps/core.xml',
    `${xmlDeclaration}<cp:coreProperties xmlns:cp="${schemaRoot}/package/2006/metadata/core-properties"></cp:coreProperties>`,
  ],
  [
    'docProps/app.xml',
    `${xmlDeclaration}<Properties xmlns="${schemaRoot}/officeDocument/2006/extended-properties"></Properties>`,
  ],
  [
    'docProps/custom.xml',
    `${xmlDeclaration}<Properties xmlns="${schemaRoot}/officeDocument/2006/custom-properties"></Properties>`,
  ],
  [
    'meta.xml',
    `${xmlDeclaration}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>`,
  ],
]);

const isOfficeType = (type: MediaType) => type.startsWith('application/vnd.');

/**
 * Removes the author from the properties of an office document; null if the archive cannot be written. PDFs stay unchanged, and
 * so do names in comments and tracked changes; the form says so. Images are encoded again elsewhere.
 */
export function stripAuthor(type: MediaType, bytes: Buffer): Buffer | null {
  return isOfficeType(type) ? replaceZipEntries(bytes, (name) => blankProperties.get(name) ?? null) : bytes;
}
