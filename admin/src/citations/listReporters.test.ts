import { expect, test } from 'vitest';
import { listReporters } from './listReporters.ts';

const ratesOf = (...ids: number[]) => ({ organisations: ids.map((organisationId) => ({ organisationId })) });

test('an organisation that was asked to report then alone has its row, too', () => {
  expect(listReporters(ratesOf(3, 1), ratesOf(1, 2, 3))).toEqual([3, 1, 2]);
  expect(listReporters(undefined, undefined)).toEqual([]);
});
