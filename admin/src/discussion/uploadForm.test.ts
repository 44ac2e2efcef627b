import { describe, expect, test } from 'vitest';
import { fileExtension, formatSize } from './useFileText.ts';
import { createUploadForm } from './uploadForm.ts';

const subject = { subject: 'pilots', subjectId: 7, organisationId: 2 } as const;
const declaredType = (form: FormData) => {
  const file = form.get('file');
  return file instanceof File ? file.type : null;
};

describe('the form in which a file is sent', () => {
  test('says what it is about, and what the file says of itself', () => {
    const form = createUploadForm(subject, new File(['x'], 'a.pdf', { type: 'application/pdf' }), true);
    expect([form.get('subject'), form.get('subjectId'), form.get('personal'), declaredType(form)]).toEqual([
      'pilots',
      '7',
      'true',
      'application/pdf',
    ]);
  });

  test('declares the type of the ending where the system knows none, and no other', () => {
    expect(declaredType(createUploadForm(subject, new File(['x'], 'plan.ODT'), false))).toBe(
      'application/vnd.oasis.opendocument.text',
    );
    expect(declaredType(createUploadForm(subject, new File(['x'], 'plan.exe'), false))).toBe('');
    expect(declaredType(createUploadForm(subject, new File(['x'], 'a.pdf', { type: 'text/html' }), false))).toBe('text/html');
  });
});

describe('a file in words', () => {
  test.each([
    [1, '1 kB'],
    [1024, '1 kB'],
    [1025, '2 kB'],
    [10 * 1024 * 1024, '10 MB'],
    [1.26 * 1024 * 1024, '1.3 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatSize(bytes, 'en-GB').replace(' ', ' ')).toBe(text);
  });

  test.each([
    ['a.PDF', 'pdf'],
    ['a.tar.gz', 'gz'],
    ['none', ''],
  ])('%s ends in %j', (name, ending) => {
    expect(fileExtension(name)).toBe(ending);
  });
});
