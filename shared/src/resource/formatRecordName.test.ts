import { expect, test } from 'vitest';
import { formatRecordName } from './formatRecordName.ts';

test('a record is called by the first of its names that its reader got', () => {
  expect(formatRecordName('organisations', { shortName: 'ZSI', name: 'Centre for Social Innovation' })).toBe('ZSI');
  expect(formatRecordName('organisations', { shortName: null, name: 'Centre for Social Innovation' })).toBe(
    'Centre for Social Innovation',
  );
  expect(formatRecordName('organisations', {})).toBeNull();
});

test('a period is called by its number, and a record without a name by none', () => {
  expect(formatRecordName('periods', { number: 4 })).toBe('P4');
  expect(formatRecordName('assignments', { id: 3 })).toBeNull();
});
