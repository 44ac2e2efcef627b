import { expect, test } from 'vitest';
import { officeDocument } from './officeDocument.ts';
import { mime, openDocument, openXml, pdf } from './testing/evidenceFiles.ts';
import { withoutAuthor } from './withoutAuthor.ts';
import { zipDirectory, zipText } from './zipDirectory.ts';

const textsOf = (bytes: Buffer) =>
  (zipDirectory(bytes) ?? []).map((entry): [string, string | null] => [entry.name, zipText(bytes, entry, 10_000)]);

const core =
  '<cp:coreProperties><dc:creator>Ada Applicant</dc:creator><cp:lastModifiedBy>Ada</cp:lastModifiedBy></cp:coreProperties>';
const app = '<Properties><Company>Lab of Ada</Company></Properties>';
const meta =
  '<office:document-meta><office:meta><meta:initial-creator>Ada</meta:initial-creator></office:meta></office:document-meta>';

test.each([
  [
    'docx',
    openXml('docx', [
      { name: 'docProps/core.xml', text: core },
      { name: 'docProps/app.xml', text: app },
      { name: 'z', text: 'z' },
    ]),
  ],
  [
    'xlsx',
    openXml('xlsx', [
      { name: 'docProps/custom.xml', text: '<Properties>Ada</Properties>' },
      { name: 'z', text: 'z' },
    ]),
  ],
  [
    'odt',
    openDocument('odt', [
      { name: 'meta.xml', text: meta },
      { name: 'z', text: 'z' },
    ]),
  ],
] as const)('a %s loses its author, and is the same document otherwise', (kind, sent) => {
  const kept = withoutAuthor(mime[kind], sent);
  const [before, after] = [textsOf(sent), textsOf(kept ?? Buffer.alloc(0))];
  expect(JSON.stringify(after)).not.toContain('Ada');
  const properties = (name: string) => name.startsWith('docProps/') || name === 'meta.xml';
  expect(after.map(([name]) => name)).toEqual(before.map(([name]) => name));
  expect(after.filter(([name]) => !properties(name))).toEqual(before.filter(([name]) => !properties(name)));
  expect(officeDocument(kept ?? Buffer.alloc(0))).toEqual({ type: mime[kind] });
});

test('what is no archive stays as it is, and one whose entries overlap is not taken', () => {
  expect(withoutAuthor('application/pdf', pdf)).toBe(pdf);
  const broken = openXml('docx', [{ name: 'docProps/core.xml', text: core }]);
  const at = broken.lastIndexOf(Buffer.from('504b0102', 'hex'));
  broken.writeUInt32LE(0, at + 42);
  expect(withoutAuthor(mime.docx, broken)).toBeNull();
});
