import { expect, test } from 'vitest';
import { validatePeriod } from './validatePeriod.ts';

const createPeriod = (number: number, startsOn: string, endsOn: string, dueOn = '2199-12-31') => ({
  number,
  startsOn,
  endsOn,
  dueOn,
});
const others = [createPeriod(5, '2019-08-01', '2020-01-31'), createPeriod(6, '2020-02-01', '2020-07-31')];
const codes = (...args: Parameters<typeof validatePeriod>) =>
  Object.entries(validatePeriod(...args)).map(([field, { code }]) => `${field} ${code}`);

test.each([
  ['ends before it begins', createPeriod(7, '2020-08-01', '2020-07-31'), ['endsOn field.before']],
  ['is due before its end', createPeriod(7, '2020-08-01', '2021-01-31', '2021-01-30'), ['dueOn field.before']],
  ['overlaps', createPeriod(7, '2020-07-31', '2021-01-31'), ['startsOn periods.overlap']],
  ['leaves a gap', createPeriod(7, '2020-08-02', '2021-01-31'), ['startsOn periods.gap']],
  ['leaves a gap before the next', createPeriod(4, '2019-02-01', '2019-07-30'), ['endsOn periods.gap']],
  ['skips a number', createPeriod(8, '2020-08-01', '2021-01-31'), ['number periods.numbering']],
  ['skips a number before the next', createPeriod(3, '2019-02-01', '2019-07-31'), ['number periods.numbering']],
  ['is later with a lower number', createPeriod(4, '2020-08-01', '2021-01-31'), ['number periods.order']],
])('rejects a period that %s', (_, period, problems) => expect(codes(period, others, null)).toEqual(problems));

test.each([createPeriod(7, '2020-08-01', '2021-01-31', '2021-01-31'), createPeriod(4, '2019-02-01', '2019-07-31')])(
  'accepts %o as adjacent',
  (period) => expect(codes(period, others, null)).toEqual([]),
);

test('accepts any number for the first period, and an existing gap if only the due day changes', () => {
  expect(codes(createPeriod(4, '2019-02-01', '2019-07-31'), [], null)).toEqual([]);
  const stored = createPeriod(9, '2031-02-01', '2031-07-31');
  expect(codes({ ...stored, dueOn: '2031-08-31' }, others, stored)).toEqual([]);
});
