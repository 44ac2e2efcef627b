import { crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');

export const mime = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
} as const;

interface Part {
  name: string;
  text: string;
  isStored?: boolean;
  /** What the directory claims, where that is a lie. */
  claimed?: number;
}

/** A zip archive made by hand: local headers, directory, end. Checksums are left at 0; nothing here reads them. */
export function zip(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text, isStored = false, claimed } of parts) {
    const raw = Buffer.from(text);
    const packed = isStored ? raw : deflateRawSync(raw);
    const method = isStored ? 0 : 8;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claimed ?? raw.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimed ?? raw.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    const local1 = Buffer.concat([local, Buffer.from(name), packed]);
    locals.push(local1);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
    at += local1.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

const types = { name: '[Content_Types].xml', text: '<Types/>' };
const mains = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' } as const;

export const openXml = (kind: keyof typeof mains, more: readonly Part[] = [], typesText = types.text): Buffer =>
  zip([{ ...types, text: typesText }, { name: mains[kind], text: '<x/>' }, ...more]);

export const openDocument = (kind: 'odt' | 'ods' | 'odp', more: readonly Part[] = []): Buffer =>
  zip([{ name: 'mimetype', text: mime[kind], isStored: true }, { name: 'content.xml', text: '<x/>' }, ...more]);

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 30 } } });

export const png = (width = 20, height = 10) => plain(width, height).png().toBuffer();

/** A photograph with where and with what it was taken. */
export const jpegWithPlace = () =>
  plain(20, 10)
    .withExif({ IFD0: { Make: 'Canary camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 12/1 30/1' } })
    .jpeg()
    .toBuffer();

export const webp = () => plain(20, 10).webp().toBuffer();

export async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all([plain(20, 10).png().toBuffer(), plain(20, 10).negate().png().toBuffer()]);
  return sharp(frames, { join: { animated: true } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}

/** A PNG whose header claims these sides; not a byte of them is there. */
export function hugePng(width: number, height: number): Promise<Buffer> {
  return png().then((bytes) => {
    const claimed = Buffer.from(bytes);
    claimed.writeUInt32BE(width, 16);
    claimed.writeUInt32BE(height, 20);
    claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29);
    return claimed;
  });
}
