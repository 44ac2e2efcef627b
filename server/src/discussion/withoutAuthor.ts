import type { MediaType } from '@pilotage/shared';
import { zipReplaced } from './zipReplaced.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = 'http://schemas.openxmlformats.org';

/** Properties that say nothing: author, who changed it last, company, and what else programs write there. */
const emptied: ReadonlyMap<string, string> = new Map([
  [
    'docProps/core.xml',
    `${head}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties"></cp:coreProperties>`,
  ],
  ['docProps/app.xml', `${head}<Properties xmlns="${schemas}/officeDocument/2006/extended-properties"></Properties>`],
  ['docProps/custom.xml', `${head}<Properties xmlns="${schemas}/officeDocument/2006/custom-properties"></Properties>`],
  [
    'meta.xml',
    `${head}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>`,
  ],
]);

const isOffice = (type: MediaType) => type.startsWith('application/vnd.');

/**
 * The file without what its properties say of its author. Images are written anew before; a PDF stays as it is, and so do names in
 * comments and tracked changes: the form says so. Null where the archive cannot be written anew.
 */
export function withoutAuthor(type: MediaType, bytes: Buffer): Buffer | null {
  return isOffice(type) ? zipReplaced(bytes, (name) => emptied.get(name) ?? null) : bytes;
}
