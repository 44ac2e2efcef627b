import { expect, test } from 'vitest';
import { isEvidenceAddress } from './isEvidenceAddress.ts';

test('paths of this product and https addresses are evidence', () => {
  for (const address of ['/', '/explain?indicator=TRAININGS&key=AT', 'https://example.org/a%20b.pdf'])
    expect([address, isEvidenceAddress(address)]).toEqual([address, true]);
});

test('what leads elsewhere, or runs, is none', () => {
  for (const address of [
    '',
    'explain',
    '//evil.example',
    '/\\evil.example',
    '/a b',
    'http://a.example',
    'javascript:alert(1)',
    'data:,x',
  ])
    expect([address, isEvidenceAddress(address)]).toEqual([address, false]);
});
