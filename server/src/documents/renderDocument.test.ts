import { expect, test } from 'vitest';
import { renderDocument } from './renderDocument.ts';
import { sampleDocument } from './testing/sampleDocument.ts';

test('documents are written in a thread of their own, one after the other', async () => {
  const [pdf, docx] = await Promise.all([renderDocument('pdf', sampleDocument), renderDocument('docx', sampleDocument)]);
  expect([pdf.subarray(0, 5).toString(), docx.subarray(0, 2).toString()]).toEqual(['%PDF-', 'PK']);
});

test('one that cannot be written is refused, and the next one is written', async () => {
  const broken = { ...sampleDocument, createdAt: 'never' };
  await expect(renderDocument('pdf', broken)).rejects.toThrow();
  expect((await renderDocument('pdf', sampleDocument)).length).toBeGreaterThan(1000);
});
