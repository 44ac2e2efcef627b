import { expect, test } from 'vitest';
import { nameInEvent } from './nameInEvent.ts';

test('an event about a record that is gone tells its name: as it was last, or as it became', () => {
  const before = { name: 'Old name', country: 'AT' };
  expect(nameInEvent({ resource: 'organisations', before, after: null })).toBe('Old name');
  expect(nameInEvent({ resource: 'organisations', before, after: { name: 'New name' } })).toBe('New name');
  expect(nameInEvent({ resource: 'organisations', before: { country: 'AT' }, after: { country: 'HU' } })).toBe('');
});

test('whoever may not read the content of an event reads no name in it', () => {
  expect(nameInEvent({ resource: 'organisations' })).toBe('');
});
