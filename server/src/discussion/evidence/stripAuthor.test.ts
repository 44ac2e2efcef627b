import { expect, test } from 'vitest';
import { inspectOfficeDocument } from './inspectOfficeDocument.ts';
import { mediaTypes, createOpenDocument, createOpenXml, pdfBytes } from '../testing/evidenceFiles.ts';
import { stripAuthor } from './stripAuthor.ts';
import { readZipDirectory, readZipText } from './readZipDirectory.ts';

const textsOf = (bytes: Buffer) =>
  (readZipDirectory(bytes) ?? []).map((entry): [string, string | null] => [entry.name, readZipText(bytes, entry, 10_000)]);

const coreProperties =
  '<cp:coreProperties><dc:creator>Ada Applicant</dc:creator><cp:lastModifiedBy>Ada</cp:lastModifiedBy></cp:coreProperties>';
const appProperties = '<Properties><Company>Lab of Ada</Company></Properties>';
const meta =
  '<office:document-meta><office:meta><meta:initial-creator>Ada</meta:initial-creator></office:meta></office:document-meta>';

test.each([
  [
    'docx',
    createOpenXml('docx', [
      { name: 'docProps/core.xml', text: coreProperties },
      { name: 'docProps/app.xml', text: appProperties },
      { name: 'z', text: 'z' },
    ]),
  ],
  [
    'xlsx',
    createOpenXml('xlsx', [
      { name: 'docProps/custom.xml', text: '<Properties>Ada</Properties>' },
      { name: 'z', text: 'z' },
    ]),
  ],
  [
    'odt',
    createOpenDocument('odt', [
      { name: 'meta.xml', text: meta },
      { name: 'z', text: 'z' },
    ]),
  ],
] as const)('the author of a %s is removed and the rest is unchanged', (kind, original) => {
  const stripped = stripAuthor(mediaTypes[kind], original);
  const [before, after] = [textsOf(original), textsOf(stripped ?? Buffer.alloc(0))];
  expect(JSON.stringify(after)).not.toContain('Ada');
  const isPropertyPart = (name: string) => name.startsWith('docProps/') || name === 'meta.xml';
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
  expect(after.filter(([name]) => !isPropertyPart(name))).toEqual(before.filter(([name]) => !isPropertyPart(name)));
  expect(inspectOfficeDocument(stripped ?? Buffer.alloc(0))).toEqual({ type: mediaTypes[kind] });
});

test('a PDF stays unchanged, and an archive with overlapping entries is refused', () => {
  expect(stripAuthor('application/pdf', pdfBytes)).toBe(pdfBytes);
  const broken = createOpenXml('docx', [{ name: 'docProps/core.xml', text: coreProperties }]);
  const at = broken.lastIndexOf(Buffer.from('504b0102', 'hex'));
  broken.writeUInt32LE(0, at + 42);
  expect(stripAuthor(mediaTypes.docx, broken)).toBeNull();
});
