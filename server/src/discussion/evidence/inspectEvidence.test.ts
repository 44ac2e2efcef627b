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
const problemCode = async (name: string, declaredType: string, bytes: Buffer) => {
  const answer = await inspect(name, declaredType, bytes);
  return 'problem' in answer ? answer.problem.code : answer.mediaType;
};

describe('what is taken as evidence', () => {
  test('documents and text, as they were sent', async () => {
    for (const kind of ['docx', 'xlsx', 'pptx'] as const)
      expect(await problemCode(`a.${kind}`, mediaTypes[kind], createOpenXml(kind))).toBe(mediaTypes[kind]);
    for (const kind of ['odt', 'ods', 'odp'] as const)
      expect(await problemCode(`a.${kind}`, mediaTypes[kind], createOpenDocument(kind))).toBe(mediaTypes[kind]);
    expect(await inspect('a.PDF', 'application/pdf', pdfBytes)).toEqual({ mediaType: 'application/pdf', bytes: pdfBytes });
    expect(await problemCode('a.csv', 'application/vnd.ms-excel', Buffer.from('á;1\n'))).toBe('text/csv');
    expect(await problemCode('a.txt', 'text/plain', Buffer.from('5 < 6\n'))).toBe('text/plain');
  });

  test.each([
    ['a.ods', mediaTypes.ods, createOpenDocument('ods')],
    ['a.odt', mediaTypes.odt, createOpenDocument('odt')],
    ['a.docx', mediaTypes.docx, createOpenXml('docx')],
    ['a.pdf', 'application/pdf', pdfBytes],
    ['a.csv', 'text/csv', Buffer.from('a;b\n1;2\n')],
  ])('%s of which nothing is declared: the content decides', async (name, type, bytes) => {
    for (const declared of ['', 'application/octet-stream', 'text/plain'])
      expect(await problemCode(name, declared, bytes)).toBe(type);
  });

  test('text and CSV as spreadsheet programs write them: with a mark, in UTF-16, in a code page', async () => {
    const text = 'Köszönöm;Łódź\n5;6\n';
    const swapped = utf16(text).swap16();
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      utf16(text),
      swapped,
      Buffer.from('K\xf6sz\xf6n\xf6m;caf\xe9\r\n', 'latin1'),
    ])
      expect([await problemCode('a.csv', 'text/csv', bytes), await problemCode('a.txt', '', bytes)]).toEqual([
        'text/csv',
        'text/plain',
      ]);
    expect(contentTypeOf('text/csv', utf16(text))).toBe('text/csv; charset=utf-16le');
    expect(contentTypeOf('text/csv', Buffer.from(text))).toBe('text/csv; charset=utf-8');
    expect(contentTypeOf('text/csv', Buffer.from('caf\xe9', 'latin1'))).toBe('text/csv');
  });

  test('images, encoded anew: what a camera wrote beside the picture is gone', async () => {
    const sent = await createJpegWithLocation();
    expect(sent.includes('Canary camera')).toBe(true);
    const answer = await inspect('a.jpeg', 'image/jpeg', sent);
    if ('problem' in answer) throw new Error(answer.problem.code);
    expect(answer.bytes.includes('Canary camera')).toBe(false);
    expect(await sharp(answer.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 20, height: 10 });
    expect((await sharp(answer.bytes).metadata()).exif).toBeUndefined();
    expect(await problemCode('a.png', 'image/png', await createPng())).toBe('image/png');
    expect(await problemCode('a.webp', 'image/webp', await createWebp())).toBe('image/webp');
  });

  test('a script that was appended to a picture does not survive', async () => {
    const answer = await inspect(
      'a.png',
      'image/png',
      Buffer.concat([await createPng(), Buffer.from('<script>alert(1)</script>')]),
    );
    if ('problem' in answer) throw new Error(answer.problem.code);
    expect(answer.bytes.includes('<script>')).toBe(false);
  });
});

describe('what is not', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  test.each([
    ['a page', 'a.html', 'text/html', html, 'attachments.kind'],
    ['a drawing with script', 'a.svg', 'image/svg+xml', Buffer.from('<svg onload="x()"/>'), 'attachments.kind'],
    ['a program', 'a.exe', 'application/pdf', Buffer.from('MZ'), 'attachments.kind'],
    ['a name without an ending', 'a', 'application/pdf', pdfBytes, 'attachments.kind'],
    ['a page called a picture', 'a.png', 'image/png', html, 'attachments.notWhatItSays'],
    ['a page called text', 'a.txt', 'text/plain', html, 'attachments.notWhatItSays'],
    ['script further down in text', 'a.csv', 'text/csv', Buffer.from('a;b\n<script>x</script>'), 'attachments.notWhatItSays'],
    ['text with a zero', 'a.txt', 'text/plain', Buffer.from('a\0b'), 'attachments.notText'],
    ['half a letter of UTF-16', 'a.txt', 'text/plain', Buffer.from([0xff, 0xfe, 0x41]), 'attachments.notText'],
    ['a page in UTF-16', 'a.csv', '', utf16('<html><script>x</script>'), 'attachments.notWhatItSays'],
    ['a page of which nothing is declared', 'a.txt', 'application/octet-stream', html, 'attachments.notWhatItSays'],
    ['a program of which nothing is declared', 'a.txt', '', Buffer.from('MZ\x90\x00\x03', 'latin1'), 'attachments.notText'],
    [
      'a sheet called a letter, of which nothing is declared',
      'a.odt',
      '',
      createOpenDocument('ods'),
      'attachments.notWhatItSays',
    ],
    ['a moving GIF and script at once', 'a.png', 'image/png', Buffer.from('GIF89a/*'), 'attachments.notWhatItSays'],
    ['a document called a picture', 'a.png', 'image/png', pdfBytes, 'attachments.notWhatItSays'],
    ['a document declared otherwise', 'a.pdf', 'text/html', pdfBytes, 'attachments.notWhatItSays'],
    ['a document without an end', 'a.pdf', 'application/pdf', Buffer.from('%PDF-1.4'), 'attachments.damaged'],
    ['a sheet called a letter', 'a.docx', mediaTypes.docx, createOpenXml('xlsx'), 'attachments.notWhatItSays'],
    ['any archive', 'a.docx', mediaTypes.docx, createZip([{ name: 'a', text: 'b' }]), 'attachments.notWhatItSays'],
    [
      'a path out of the archive',
      'a.docx',
      mediaTypes.docx,
      createOpenXml('docx', [{ name: '../x', text: '' }]),
      'attachments.notWhatItSays',
    ],
    [
      'two parts of one name',
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
      'a type with macros',
      'a.xlsx',
      mediaTypes.xlsx,
      createOpenXml('xlsx', [], 'application/x.macroEnabled'),
      'attachments.active',
    ],
    [
      'macros of the other family',
      'a.ods',
      mediaTypes.ods,
      createOpenDocument('ods', [{ name: 'Basic/script-lc.xml', text: '' }]),
      'attachments.active',
    ],
    [
      'a bomb',
      'a.xlsx',
      mediaTypes.xlsx,
      createOpenXml('xlsx', [{ name: 'xl/a', text: '', claimedSize: 4_000_000_000 }]),
      'attachments.unpacked',
    ],
    ['nothing at all', 'a.txt', 'text/plain', Buffer.alloc(0), 'field.empty'],
  ])('%s', async (_, name, declaredType, bytes, expected) => {
    expect(await problemCode(name, declaredType, bytes)).toBe(expected);
  });

  test('a picture of 40 000 by 40 000, refused by its header alone', async () => {
    const started = performance.now();
    const huge = await createPngClaimingSize(40_000, 40_000);
    expect(await problemCode('a.png', 'image/png', huge)).toBe('attachments.pixels');
    expect(performance.now() - started).toBeLessThan(1_000);
    const half = (await createPng(200, 200)).subarray(0, 300);
    expect(await problemCode('a.png', 'image/png', Buffer.from(half))).toBe('attachments.damaged');
  });

  test('a moving picture', async () => {
    expect(await problemCode('a.webp', 'image/webp', await createAnimatedWebp())).toBe('attachments.animated');
  });
});
