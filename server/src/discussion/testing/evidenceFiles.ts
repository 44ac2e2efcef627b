import { crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';

export const pdfBytes = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');

export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const;

interface ZipPart {
  name: string;
  text: string;
  isStored?: boolean;
  /** A false size for the directory. */
  claimedSize?: number;
}

/** Creates a zip archive: local headers, central directory, end record. Checksums are 0, as the reader ignores them. */
export function createZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, isStored = false, claimedSize } of parts) {
    const raw = Buffer.from(text);
    const packed = isStored ? raw : deflateRawSync(raw);
    const method = isStored ? 0 : 8;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimedSize ?? raw.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimedSize ?? raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    const localEntry = Buffer.concat([local, Buffer.from(name), packed]);
    locals.push(localEntry);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
    at += localEntry.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directoryBytes.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directoryBytes, end]);
}

const contentTypesPart = { name: '[Content_Types].xml', text: '<Types/>' };
const mainPartNames = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const;

export const createOpenXml = (
  kind: keyof typeof mainPartNames,
  more: readonly ZipPart[] = [],
  typesText = contentTypesPart.text,
): Buffer => createZip([{ ...contentTypesPart, text: typesText }, { name: mainPartNames[kind], text: '<x/>' }, ...more]);

export const createOpenDocument = (kind: 'odt' | 'ods' | 'odp', more: readonly ZipPart[] = []): Buffer =>
  createZip([{ name: 'mimetype', text: mediaTypes[kind], isStored: true }, { name: 'content.xml', text: '<x/>' }, ...more]);

const createImage = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });

export const createPng = (width = 20, height = 10) => createImage(width, height).png().toBuffer();

/** A JPEG with camera and location in its EXIF data. */
export const createJpegWithLocation = () =>
  createImage(20, 10)
    .withExif({ IFD0: { Make: 'Canary camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 30/1' } })
    .jpeg()
    .toBuffer();

export const createWebp = () => createImage(20, 10).webp().toBuffer();

export async function createAnimatedWebp(): Promise<Buffer> {
  const frames = await Promise.all([createImage(20, 10).png().toBuffer(), createImage(20, 10).negate().png().toBuffer()]);
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

/** A small PNG whose header declares another width and height, in pixels. */
export function createPngClaimingSize(width: number, height: number): Promise<Buffer> {
  return createPng().then((bytes) => {
    const changed = Buffer.from(bytes);
    changed.writeUInt32BE(width, 16);
    changed.writeUInt32BE(height, 20);
    changed.writeUInt32BE(crc32(changed.subarray(12, 29)), 29);
    return changed;
  });
}
