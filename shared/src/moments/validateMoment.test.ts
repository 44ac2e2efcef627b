import { expect, test } from 'vitest';
import { validateMoment } from './validateMoment.ts';

const known = { now: '2019-11-21T09:00:00.000Z', knownSince: '2018-01-01T08:00:00.000Z' };

test('a moment has come, and what was known then is kept', () => {
  expect(validateMoment({ asOf: '2019-11-20T22:59:59.999Z' }, known)).toEqual({});
  expect(validateMoment({ asOf: known.now }, known)).toEqual({});
  expect(validateMoment({ asOf: known.knownSince }, known)).toEqual({});
  expect(validateMoment({ asOf: '2019-11-21T09:00:00.001Z' }, known)).toMatchObject({ asOf: { code: 'field.future' } });
  expect(validateMoment({ asOf: '2018-01-01T07:59:59.999Z' }, known)).toMatchObject({ asOf: { code: 'moments.notKept' } });
  expect(validateMoment({ asOf: known.now }, { ...known, knownSince: null })).toMatchObject({
    asOf: { code: 'moments.notKept' },
  });
  expect(validateMoment({}, known)).toEqual({});
});
