import { expect, test } from 'vitest';
import { omitDays, readActivityFilter } from './parseActivityFilter.ts';

test.each([
  ['{"kind":"festival","organisationId":"3","q":"Graz"}', { kind: 'festival', organisationId: 3, q: 'Graz' }],
  ['{"kind":["festival"],"pilotId":null,"startsOn_gte":"2019-01-01"}', { startsOn_gte: '2019-01-01' }],
  ['{"startsOn_lte":"2019-02-30","endsOn_lte":"2019-01-01"}', {}],
  ['{"state":"","organisationId":"x"}', {}],
  ['[1]', {}],
  ['no JSON', {}],
  [null, {}],
])('the filter in the address %j is %j', (text, filter) => expect(readActivityFilter(text)).toEqual(filter));

test('the calendar keeps all but the days', () =>
  expect(omitDays({ kind: 'press', startsOn_gte: '2019-01-01', startsOn_lte: '2019-02-01' })).toEqual({ kind: 'press' }));
