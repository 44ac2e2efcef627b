import { expect, test } from 'vitest';
import { ConcurrencyQuotaExceeded } from '../../concurrency/fairConcurrencyLimiter.ts';
import { readSheet } from './readSheet.ts';
import { buildWorkbookZip, sheetXmlOf } from '../testing/buildZip.ts';

const rowsOf = (count: number) =>
  sheetXmlOf(
    Array.from({ length: count }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join(''),
  );

test('slow workbooks of one organisation do not delay those of another', async () => {
  const [long, short] = [buildWorkbookZip(rowsOf(120_000)), buildWorkbookZip(rowsOf(1))];
  const ended: string[] = [];
  const read = async (name: string, organisation: string, bytes: Buffer) => {
    const result = await readSheet({ group: organisation, member: `${organisation} staff` }, async () => bytes);
    ended.push(name);
    return result;
  };
  // Start both workers first, so that their start time is not measured.
  await Promise.all([read('a0', 'a', short), read('b0', 'b', short)]);
  ended.length = 0;
  const all = ['a1', 'a2', 'a3', 'a4'].map((name) => read(name, 'a', long));
  const other = read('b1', 'b', short);
  await expect(read('a5', 'a', short)).rejects.toBeInstanceOf(ConcurrencyQuotaExceeded);
  expect(await other).toMatchObject({ rows: [{ values: [1] }] });
  expect(ended.filter((name) => name !== 'b1').length).toBeLessThan(2);
  await Promise.all(all);
  expect(ended.slice(-3)).toEqual(['a2', 'a3', 'a4']);
});
