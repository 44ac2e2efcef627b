import type { MediaType } from '@pilotage/shared';
import { replaceZipEntries } from './replaceZipEntries.ts';

const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemaRoot = 'http://schemas.openxmlformats.org';

/** Properties that say nothing: author, who changed it last, company, and what else programs write there. */
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
 * The file without what its properties say of its author. Images are written anew before; a PDF stays as it is, and so do names in
 * comments and tracked changes: the form says so. Null where the archive cannot be written anew.
 */
export function stripAuthor(type: MediaType, bytes: Buffer): Buffer | null {
  return isOfficeType(type) ? replaceZipEntries(bytes, (name) => blankProperties.get(name) ?? null) : bytes;
}
