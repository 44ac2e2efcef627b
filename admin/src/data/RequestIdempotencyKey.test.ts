import { expect, test } from 'vitest';
import { RequestIdempotencyKey } from './RequestIdempotencyKey.ts';

test('the same body keeps its key; another body or a new request gets another one', () => {
  const key = new RequestIdempotencyKey();
  const first = key.forBody({ title: 'One' });
  expect(key.forBody({ title: 'One' })).toBe(first);
  const second = key.forBody({ title: 'Two' });
  expect(second).not.toBe(first);
  key.renew();
  expect(key.forBody({ title: 'Two' })).not.toBe(second);
});
