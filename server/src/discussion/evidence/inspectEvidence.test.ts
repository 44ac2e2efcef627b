import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectEvidence } from './inspectEvidence.ts';
import { contentTypeOf } from './decodePlainText.ts';
import {
  createPngClaimingSize,
  createJpegWithLocation,
  mediaTypes,
  createAnimatedWebp,
  createOpenDocument,
  createOpenXml,
  pdfBytes,
  createPng,
  createWebp,
  createZip,
} from '../testing/evidenceFiles.ts';

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const inspect = (name: string, declaredType: string, bytes: Buffer) =>
  inspectEvidence({ name, declaredType, bytes, sharer: { group: 'organisation 1', member: 'user 1' } });
const codeOrType = async (name: string, declaredType: string, bytes: Buffer) => {
  const inspection = await inspect(name, declaredType, bytes);
  return 'problem' in inspection ? inspection.problem.code : inspection.mediaType;
};

describe('accepted evidence', () => {
  test('documents and text are unchanged', async () => {
    for (const kind of ['docx', 'xlsx', 'pptx'] as const)
      expect(await codeOrType(`a.${kind}`, mediaTypes[kind], createOpenXml(kind))).toBe(mediaTypes[kind]);
    for (const kind of ['odt', 'ods', 'odp'] as const)
      expect(await codeOrType(`a.${kind}`, mediaTypes[kind], createOpenDocument(kind))).toBe(mediaTypes[kind]);
    expect(await inspect('a.PDF', 'application/pdf', pdfBytes)).toEqual({ mediaType: 'application/pdf', bytes: pdfBytes });
    expect(await codeOrType('a.csv', 'application/vnd.ms-excel', Buffer.from('á;1\n'))).toBe('text/csv');
    expect(await codeOrType('a.txt', 'text/plain', Buffer.from('5 < 6\n'))).toBe('text/plain');
  });

  test.each([
    ['a.ods', mediaTypes.ods, createOpenDocument('ods')],
    ['a.odt', mediaTypes.odt, createOpenDocument('odt')],
    ['a.docx', mediaTypes.docx, createOpenXml('docx')],
    ['a.pdf', 'application/pdf', pdfBytes],
    ['a.csv', 'text/csv', Buffer.from('a;b\n1;2\n')],
  ])('the content decides on %s with a generic declared type', async (name, type, bytes) => {
    for (const declared of ['', 'application/octet-stream', 'text/plain'])
      expect(await codeOrType(name, declared, bytes)).toBe(type);
  });

  test('text and CSV can have a byte order mark, UTF-16 or a legacy code page', async () => {
    const text = 'Köszönöm;Łódź\n5;6\n';
    const swapped = utf16(text).swap16();
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      utf16(text),
      swapped,
      Buffer.from('K\xf6sz\xf6n\xf6m;caf\xe9\r\n', 'latin1'),
    ])
      expect([await codeOrType('a.csv', 'text/csv', bytes), await codeOrType('a.txt', '', bytes)]).toEqual([
        'text/csv',
        'text/plain',
      ]);
    expect(contentTypeOf('text/csv', utf16(text))).toBe('text/csv; charset=utf-16le');
    expect(contentTypeOf('text/csv', Buffer.from(text))).toBe('text/csv; charset=utf-8');
    expect(contentTypeOf('text/csv', Buffer.from('caf\xe9', 'latin1'))).toBe('text/csv');
  });

  test('images are encoded again without camera metadata', async () => {
    const original = await createJpegWithLocation();
    expect(original.includes('Canary camera')).toBe(true);
    const inspection = await inspect('a.jpeg', 'image/jpeg', original);
    if ('problem' in inspection) throw new Error(inspection.problem.code);
    expect(inspection.bytes.includes('Canary camera')).toBe(false);
    expect(await sharp(inspection.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 20, height: 10 });
    expect((await sharp(inspection.bytes).metadata()).exif).toBeUndefined();
    expect(await codeOrType('a.png', 'image/png', await createPng())).toBe('image/png');
    expect(await codeOrType('a.webp', 'image/webp', await createWebp())).toBe('image/webp');
  });

  test('a script after the image data is removed', async () => {
    const inspection = await inspect(
      'a.png',
      'image/png',
      Buffer.concat([await createPng(), Buffer.from('<script>alert(1)</script>')]),
    );
    if ('problem' in inspection) throw new Error(inspection.problem.code);
    expect(inspection.bytes.includes('<script>')).toBe(false);
  });
});

describe('refused evidence', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  test.each([
    ['an HTML page', 'a.html', 'text/html', html, 'attachments.kind'],
    ['an SVG with a script', 'a.svg', 'image/svg+xml', Buffer.from('<svg onload="x()"/>'), 'attachments.kind'],
    ['a program', 'a.exe', 'application/pdf', Buffer.from('MZ'), 'attachments.kind'],
    ['a name without an extension', 'a', 'application/pdf', pdfBytes, 'attachments.kind'],
    ['an HTML page named as an image', 'a.png', 'image/png', html, 'attachments.notWhatItSays'],
    ['an HTML page named as text', 'a.txt', 'text/plain', html, 'attachments.notWhatItSays'],
    ['a script inside a text', 'a.csv', 'text/csv', Buffer.from('a;b\n<script>x</script>'), 'attachments.notWhatItSays'],
    ['a text with a null character', 'a.txt', 'text/plain', Buffer.from('a\0b'), 'attachments.notText'],
    ['incomplete UTF-16', 'a.txt', 'text/plain', Buffer.from([0xff, 0xfe, 0x41]), 'attachments.notText'],
    ['an HTML page in UTF-16', 'a.csv', '', utf16('<html><script>x</script>'), 'attachments.notWhatItSays'],
    ['an HTML page of generic type', 'a.txt', 'application/octet-stream', html, 'attachments.notWhatItSays'],
    ['a program without a declared type', 'a.txt', '', Buffer.from('MZ\x90\x00\x03', 'latin1'), 'attachments.notText'],
    [
      'a spreadsheet named as a text document, without a declared type',
      'a.odt',
      '',
      createOpenDocument('ods'),
      'attachments.notWhatItSays',
    ],
    ['a file that is both GIF and script', 'a.png', 'image/png', Buffer.from('GIF89a/*'), 'attachments.notWhatItSays'],
    ['a PDF named as an image', 'a.png', 'image/png', pdfBytes, 'attachments.notWhatItSays'],
    ['a PDF declared as HTML', 'a.pdf', 'text/html', pdfBytes, 'attachments.notWhatItSays'],
    ['a PDF without its end', 'a.pdf', 'application/pdf', Buffer.from('%PDF-1.4'), 'attachments.damaged'],
    ['a spreadsheet named as a text document', 'a.docx', mediaTypes.docx, createOpenXml('xlsx'), 'attachments.notWhatItSays'],
    ['another archive', 'a.docx', mediaTypes.docx, createZip([{ name: 'a', text: 'b' }]), 'attachments.notWhatItSays'],
    [
      'an entry outside the archive',
      'a.docx',
      mediaTypes.docx,
      createOpenXml('docx', [{ name: '../x', text: '' }]),
      'attachments.notWhatItSays',
    ],
    [
      'two entries of the same name',
      'a.docx',
      mediaTypes.docx,
      createOpenXml('docx', [{ name: 'word/document.xml', text: '' }]),
      'attachments.notWhatItSays',
    ],
    [
      'macros',
      'a.docx',
      mediaTypes.docx,
      createOpenXml('docx', [{ name: 'word/vbaProject.bin', text: 'x' }]),
      'attachments.active',
    ],
    [
      'a content type with macros',
      'a.xlsx',
      mediaTypes.xlsx,
      createOpenXml('xlsx', [], 'application/x.macroEnabled'),
      'attachments.active',
    ],
    [
      'OpenDocument macros',
      'a.ods',
      mediaTypes.ods,
      createOpenDocument('ods', [{ name: 'Basic/script-lc.xml', text: '' }]),
      'attachments.active',
    ],
    [
      'a zip bomb',
      'a.xlsx',
      mediaTypes.xlsx,
      createOpenXml('xlsx', [{ name: 'xl/a', text: '', claimedSize: 4_000_000_000 }]),
      'attachments.unpacked',
    ],
    ['an empty file', 'a.txt', 'text/plain', Buffer.alloc(0), 'field.empty'],
  ])('%s', async (_, name, declaredType, bytes, expected) => {
    expect(await codeOrType(name, declaredType, bytes)).toBe(expected);
  });

  test('an image of 40 000 by 40 000 pixels is refused by its header', async () => {
    const started = performance.now();
    const huge = await createPngClaimingSize(40_000, 40_000);
    expect(await codeOrType('a.png', 'image/png', huge)).toBe('attachments.pixels');
    expect(performance.now() - started).toBeLessThan(1_000);
    const half = (await createPng(200, 200)).subarray(0, 300);
    expect(await codeOrType('a.png', 'image/png', Buffer.from(half))).toBe('attachments.damaged');
  });

  test('an animated image', async () => {
    expect(await codeOrType('a.webp', 'image/webp', await createAnimatedWebp())).toBe('attachments.animated');
  });
});
