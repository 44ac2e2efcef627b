import { expect, test } from 'vitest';
import { createPastedFile } from './createPastedFile.ts';

const contentOf = (text: string) => createPastedFile(text, 'table').text();

test('cells of a spreadsheet become CSV, with their line breaks, quotes and commas', async () => {
  expect(await contentOf('Name\tCity\r\nOne, two\t"Linz\nWest"\r\nA "B"\tGraz\r\n')).toBe(
    'Name,City\r\n"One, two","Linz\nWest"\r\n"A ""B""",Graz\r\n',
  );
});

test('CSV stays as it was pasted', async () => {
  expect(await contentOf('Name;City\nOne;Linz')).toBe('Name;City\nOne;Linz');
});
