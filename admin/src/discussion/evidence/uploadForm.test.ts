import { describe, expect, test } from 'vitest';
import { fileExtension, formatSize } from './useFileText.ts';
import { createUploadForm } from './uploadForm.ts';

const subject = { subject: 'pilots', subjectId: 7, organisationId: 2 } as const;
const declaredType = (form: FormData) => {
  const file = form.get('file');
  return file instanceof File ? file.type : null;
};

describe('the form data of a file', () => {
  test('contain the subject, the file and its type', () => {
    const form = createUploadForm(subject, new File(['x'], 'a.pdf', { type: 'application/pdf' }), true);
    expect([form.get('subject'), form.get('subjectId'), form.get('personal'), declaredType(form)]).toEqual([
      'pilots',
      '7',
      'true',
      'application/pdf',
    ]);
  });

  test('declare the type of the extension only where the browser knows none', () => {
    expect(declaredType(createUploadForm(subject, new File(['x'], 'plan.ODT'), false))).toBe(
      'application/vnd.oasis.opendocument.text',
    );
    expect(declaredType(createUploadForm(subject, new File(['x'], 'plan.exe'), false))).toBe('');
    expect(declaredType(createUploadForm(subject, new File(['x'], 'a.pdf', { type: 'text/html' }), false))).toBe('text/html');
  });
});

describe('the text of a file', () => {
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
  ])('%s has the extension %j', (name, ending) => {
    expect(fileExtension(name)).toBe(ending);
  });
});
