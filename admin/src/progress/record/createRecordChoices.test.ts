import { expect, test } from 'vitest';
import { createIndicator, createPeriod } from '../../measurements/measurements.fixtures.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import { createRecordChoices } from './createRecordChoices.ts';

const period = createPeriod();
const choices: CompareChoices = {
  view: 'reports',
  code: 'OTHER',
  codeOf: () => 'OTHER',
  indicator: null,
  by: 'country',
  module: '',
  groupingIn: () => 'country',
  place: null,
  filters: { countries: ['AT'], organisations: [3], kind: 'impact' },
  filtersIn: () => ({ countries: ['AT'], organisations: [3], kind: 'impact' }),
  basis: 'own',
  bases: ['approved'],
  isAllowed: true,
  indicators: [],
  period,
  openedPeriods: [period],
  periods: [period],
  asOf: '',
  isPlanned: false,
  isPending: false,
  questionKey: 'another',
  choose: () => undefined,
  addressOf: () => '',
  explain: () => '',
};

test('the page of an indicator asks for approved figures of every organisation, whatever Compare was asked last', () => {
  const made = createRecordChoices(choices, { view: 'far', indicator: createIndicator() });
  expect(made).toMatchObject({ view: 'far', code: 'TRAININGS', by: 'organisation', basis: 'approved', place: null });
  expect(made.addressOf({})).toBe('/compare?view=far&by=organisation&indicator=TRAININGS&period=5');
  expect(made.questionKey).toBe('far TRAININGS organisation approved  5');
});

test('the page of a pilot asks for what is assigned to that one', () => {
  const made = createRecordChoices(choices, { view: 'far', pilotId: 7 });
  expect(made).toMatchObject({ code: '', indicator: null, by: 'consortium', place: null, pilotId: 7 });
  expect(made.explain('TRAININGS', 'consortium')).toBe(
    '/explain?indicator=TRAININGS&key=consortium&through=5&basis=approved&pilot=7',
  );
});

test('the page of an organisation asks for that one', () => {
  const made = createRecordChoices(choices, { view: 'far', organisationId: 3 });
  expect(made).toMatchObject({ code: '', indicator: null, place: '3' });
  expect(made.addressOf({ place: '' })).toBe('/compare?view=far&by=organisation&period=5');
  expect(made.explain('TRAININGS', '3')).toBe('/explain?indicator=TRAININGS&key=3&through=5&basis=approved');
});

test('what the address says of an earlier time is not applied: the page of a record does not say as of when it is', () => {
  const made = createRecordChoices({ ...choices, asOf: '2019-11-20' }, { view: 'far', organisationId: 3 });
  expect(made.asOf).toBe('');
  expect(made.addressOf({})).toBe('/compare?view=far&by=organisation&place=3&period=5');
  expect(made.explain('TRAININGS', '3')).toBe('/explain?indicator=TRAININGS&key=3&through=5&basis=approved');
});
