import { describe, expect, test } from 'vitest';
import type { KnownOrganisation } from '../progress/asOf/useDefinitions.ts';
import { compareOrganisations } from './compareOrganisations.ts';

const organisation = (changes: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  ...{ id: 1, name: 'Centre', shortName: null, country: 'AT', countrySince: null, formerCountries: null },
  ...{ budgetEur: 100, budgetIllustrative: false, ...changes },
});

const compare = (
  before: Partial<KnownOrganisation>,
  after: Partial<KnownOrganisation>,
  question: Partial<Parameters<typeof compareOrganisations>[2]> = {},
) =>
  compareOrganisations([organisation(before)], [organisation(after)], {
    ...{ isAsked: () => true, day: '2019-07-31', hasBudgets: true },
    ...question,
  });

describe('compareOrganisations', () => {
  test('nothing changes in what is as it was', () => expect(compare({}, {})).toEqual([]));

  test('a name is the shown one; the full one where that alone changed', () => {
    const renamed = { organisationId: 1, kind: 'renamed' };
    expect(compare({}, { name: 'Institute' })).toEqual([{ ...renamed, before: 'Centre', after: 'Institute' }]);
    expect(compare({}, { shortName: 'C' })).toEqual([{ ...renamed, before: 'Centre', after: 'C' }]);
    expect(compare({ shortName: 'C' }, { shortName: 'C', name: 'Institute' })).toEqual([
      { ...renamed, before: 'Centre', after: 'Institute' },
    ]);
  });

  test('an organisation that is not there any more has no name to tell', () => {
    expect(compare({ name: null }, { name: 'Institute' })).toEqual([]);
    expect(compare({ name: 'Institute' }, { name: null })).toEqual([]);
  });

  test('countries are those at the end of the period', () => {
    const moved = { country: 'HU', countrySince: '2019-08-01', formerCountries: [{ country: 'AT', since: null }] };
    expect(compare({}, moved)).toEqual([]);
    expect(compare({}, moved, { day: '2020-01-31' })).toEqual([{ organisationId: 1, kind: 'moved', before: 'AT', after: 'HU' }]);
  });

  test('budgets change, come, go, and stop being examples', () => {
    const change = { organisationId: 1, kind: 'budgetChanged' };
    expect(compare({}, { budgetEur: 200 })).toEqual([{ ...change, before: 100, after: 200 }]);
    expect(compare({ budgetEur: null }, {})).toEqual([{ ...change, before: null, after: 100 }]);
    expect(compare({}, { budgetEur: null })).toEqual([{ ...change, before: 100, after: null }]);
    expect(compare({ budgetIllustrative: true }, {})).toEqual([{ organisationId: 1, kind: 'budgetConfirmed' }]);
    expect(compare({}, { budgetIllustrative: true })).toEqual([{ organisationId: 1, kind: 'budgetIllustrative' }]);
    expect(compare({ budgetEur: null }, { budgetEur: null, budgetIllustrative: true })).toEqual([]);
  });

  test('a budget that is not read, or by which nothing is divided, is not told', () => {
    const { budgetEur: _, ...unread } = organisation();
    const question = { isAsked: () => true, day: '2019-07-31', hasBudgets: true };
    expect(compareOrganisations([unread], [{ ...unread, budgetIllustrative: true }], question)).toEqual([]);
    expect(compareOrganisations([unread], [organisation()], question)).toEqual([]);
    expect(compare({}, { budgetEur: 200 }, { hasBudgets: false })).toEqual([]);
  });

  test('who is not asked about, and who came or went, is left out', () => {
    expect(compare({}, { name: 'Institute' }, { isAsked: (id) => id === 2 })).toEqual([]);
    expect(
      compareOrganisations([organisation()], [organisation({ id: 2 })], { isAsked: () => true, day: '', hasBudgets: true }),
    ).toEqual([]);
  });
});
