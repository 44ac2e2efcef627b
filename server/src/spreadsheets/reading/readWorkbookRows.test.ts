import { describe, expect, test } from 'vitest';
import { readSheet } from './readSheet.ts';
import { buildWorkbookZip, buildZip, sheetXmlOf } from '../testing/buildZip.ts';
import { readWorkbookRows } from './readWorkbookRows.ts';

const megabyte = 1024 * 1024;
const sharer = { group: 'organisation 1', member: 'user 1' };
const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`;
const codeOf = async (bytes: Buffer) => {
  const read = await readWorkbookRows(bytes);
  return 'problem' in read ? read.problem.code : 'read';
};
const plain = sheetXmlOf(row(1, '<c r="A1"><v>1</v></c>'));

describe('reading a workbook', () => {
  test('reads numbers, texts, booleans and the positions of formulas', async () => {
    const cells =
      '<c r="A2"><v>1.5</v></c><c r="B2" t="inlineStr"><is><t>007</t></is></c><c r="C2" t="b"><v>1</v></c><c r="D2"><f>1+1</f><v>2</v></c><c r="E2" t="e"><v>#DIV/0!</v></c>';
    expect(await readWorkbookRows(buildWorkbookZip(sheetXmlOf(row(2, cells))))).toEqual({
      rows: [{ row: 2, values: [1.5, '007', 'TRUE', 2, '#DIV/0!'], formulas: [3] }],
      csv: null,
    });
  });

  test('a row that is wider than any table is refused, unless its end is empty', async () => {
    const widest = (cell: string) => codeOf(buildWorkbookZip(sheetXmlOf(row(1, `<c r="A1"><v>1</v></c>${cell}`))));
    expect(await widest('<c r="SF1"><v>1</v></c>')).toBe('read');
    expect(await widest('<c r="SG1"><v>1</v></c>')).toBe('spreadsheets.tooManyColumns');
    expect(await widest('<c r="SG1"><f>1+1</f></c>')).toBe('spreadsheets.tooManyColumns');
    expect(await widest('<c r="SG1"/>')).toBe('read');
  });

  test('a ZIP bomb is refused by its directory, before unpacking', async () => {
    const bomb = buildWorkbookZip(Buffer.alloc(66 * megabyte, 0x20));
    expect(bomb.length).toBeLessThan(megabyte);
    const started = performance.now();
    expect(await codeOf(bomb)).toBe('spreadsheets.unpacked');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a ZIP bomb with a false directory is unpacked only up to the declared size', async () => {
    expect(await codeOf(buildWorkbookZip(Buffer.alloc(66 * megabyte, 0x20), [], 2_000))).toBe('spreadsheets.unpacked');
    expect(
      await codeOf(
        buildWorkbookZip(plain, [{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(66 * megabyte), declaredSize: 10 }]),
      ),
    ).toBe('spreadsheets.unpacked');
  });

  test.each([
    ['xl/externalLinks/externalLink1.xml', '<externalLink/>', 'spreadsheets.external'],
    ['xl/connections.xml', '<connections/>', 'spreadsheets.external'],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      '<Relationships><Relationship Type="http://x/oleObject" TargetMode="External" Target="file:///etc/passwd"/></Relationships>',
      'spreadsheets.external',
    ],
    ['xl/vbaProject.bin', 'x', 'spreadsheets.active'],
    ['xl/embeddings/oleObject1.bin', 'x', 'spreadsheets.active'],
    ['xl/worksheets/sheet1.xml', plain, 'spreadsheets.notReadable'],
    ['xl/styles.xml', '<!DOCTYPE x [<!ENTITY a "b">]><x/>', 'spreadsheets.notReadable'],
  ])('with the part %s it is refused', async (name, content, code) => {
    expect(await codeOf(buildWorkbookZip(plain, [{ name, content }]))).toBe(code);
  });

  test('a hyperlink in a cell is not an external reference', async () => {
    const content =
      '<Relationships><Relationship Id="rId1" Type="http://x/relationships/hyperlink" TargetMode="External" Target="https://example.org"/></Relationships>';
    expect(await codeOf(buildWorkbookZip(plain, [{ name: 'xl/worksheets/_rels/sheet1.xml.rels', content }]))).toBe('read');
  });

  test('a file that is not a workbook is refused', async () => {
    expect(await codeOf(Buffer.from('PK and nothing else'))).toBe('spreadsheets.notReadable');
    expect(await codeOf(buildZip([{ name: 'a.txt', content: 'b' }]))).toBe('spreadsheets.notReadable');
    expect(await codeOf(buildWorkbookZip('<worksheet><sheetData><row'))).not.toBe('');
  });

  test('a single cell in the last row and column is read quickly', async () => {
    const started = performance.now();
    expect(await codeOf(buildWorkbookZip(sheetXmlOf(row(1_048_576, '<c r="XFD1048576"><v>1</v></c>'))))).not.toBe('read');
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each([
    [19_999, 'read'],
    [20_000, 'read'],
    [20_001, 'spreadsheets.tooManyRows'],
  ])('of %i rows it is: %s', async (count, expectedProblem) => {
    const rows = Array.from({ length: count }, (_, at) => row(at + 1, `<c r="A${at + 1}"><v>1</v></c>`)).join('');
    expect(await codeOf(buildWorkbookZip(sheetXmlOf(rows)))).toBe(expectedProblem);
  });

  test('a million rows are refused within the limits of the worker, and the next file is read', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`).join('');
    const started = performance.now();
    const read = await readSheet(sharer, async () => buildWorkbookZip(sheetXmlOf(rows)));
    expect(performance.now() - started).toBeLessThan(30_000);
    expect('problem' in read && read.problem.code).toMatch(/^spreadsheets\.(tooManyRows|tooSlow|unpacked)$/);
    expect(await readSheet(sharer, async () => buildWorkbookZip(plain))).toMatchObject({ rows: [{ values: [1] }] });
  });
});
