import { deflateRawSync } from 'node:zlib';

export interface ZipEntryInput {
  name: string;
  content: Buffer | string;
  /** A false uncompressed size for the directory, in bytes. */
  declaredSize?: number;
}

function buildZipEntry({ name, content, declaredSize }: ZipEntryInput, offset: number) {
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes);
  const size = declaredSize ?? bytes.length;
  const label = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(label.length, 26);
  const directoryRecord = Buffer.alloc(46);
  directoryRecord.writeUInt32LE(0x02014b50, 0);
  directoryRecord.writeUInt16LE(20, 4);
  directoryRecord.writeUInt16LE(20, 6);
  directoryRecord.writeUInt16LE(8, 10);
  directoryRecord.writeUInt32LE(packed.length, 20);
  directoryRecord.writeUInt32LE(size, 24);
  directoryRecord.writeUInt16LE(label.length, 28);
  directoryRecord.writeUInt32LE(offset, 42);
  return { local: Buffer.concat([local, label, packed]), directoryRecord: Buffer.concat([directoryRecord, label]) };
}

/** Builds a ZIP archive with these entries, including false sizes. */
export function buildZip(parts: readonly ZipEntryInput[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, directoryRecord } = buildZipEntry(part, offset);
    locals.push(local);
    directory.push(directoryRecord);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Builds a workbook with one sheet of this XML. */
export const buildWorkbookZip = (
  sheet: ZipEntryInput['content'],
  more: readonly ZipEntryInput[] = [],
  declaredSize?: number,
): Buffer =>
  buildZip([
    {
      name: '[Content_Types].xml',
      content: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Figures" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet, ...(declaredSize === undefined ? {} : { declaredSize }) },
    ...more,
  ]);

export const sheetXmlOf = (rows: string): string =>
  `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
