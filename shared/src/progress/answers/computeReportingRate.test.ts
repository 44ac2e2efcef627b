import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeReportingRate } from './computeReportingRate.ts';

const period = { id: 12, number: 2, endsOn: '2018-07-31', dueOn: '2018-08-31' };
const expectation = (assignmentId: number, reason: 'joinedLater' | 'leftEarlier' | 'pilotNotStarted' | null = null) => {
  return { assignmentId, periodId: 12, expected: reason === null, reason };
};
const report = (organisationId: number, firstSubmittedAt: string | null, state: string | null = 'submitted') => {
  return { organisationId, periodId: 12, firstSubmittedAt, state };
};
const none: ReturnType<typeof report>[] = [];
const base = {
  period,
  timeZone: 'Europe/Vienna',
  organisations: [10, 9, 8, 7].map((id) => ({ id, country: id > 8 ? 'AT' : 'HU' })),
  assignments: [
    { id: 1, organisationId: 10 },
    { id: 2, organisationId: 9 },
    { id: 3, organisationId: 9 },
    { id: 4, organisationId: 8 },
  ],
  expectations: [expectation(1), expectation(2), expectation(3, 'leftEarlier'), expectation(4, 'pilotNotStarted')],
  reports: none,
};

/** domain.md, "Reporting rate of a period". */
describe('reporting rate', () => {
  test('returns submitted / expected and on time / expected, ascending by organisation', () => {
    const reports = [report(10, '2018-08-31T21:59:59.999Z'), report(9, '2018-08-31T22:00:00.000Z', 'returned')];
    expect(computeReportingRate({ ...base, reports })).toEqual({
      period: 2,
      expected: 2,
      submitted: 2,
      onTime: 1,
      rate: 1,
      timeliness: 0.5,
      organisations: [
        { organisationId: 7, expected: false, submitted: false, onTime: false, firstSubmittedAt: null, state: null },
        {
          organisationId: 8,
          expected: false,
          submitted: false,
          onTime: false,
          firstSubmittedAt: null,
          state: null,
          reason: 'pilotNotStarted',
        },
        {
          organisationId: 9,
          expected: true,
          submitted: true,
          onTime: false,
          firstSubmittedAt: '2018-08-31T22:00:00.000Z',
          state: 'returned',
        },
        {
          organisationId: 10,
          expected: true,
          submitted: true,
          onTime: true,
          firstSubmittedAt: '2018-08-31T21:59:59.999Z',
          state: 'submitted',
        },
      ],
    });
  });

  test('"Submitted is what has ever been submitted, also if returned or reopened since"; a draft never was', () => {
    const reports = [report(10, '2018-08-01T00:00:00Z', 'reopened'), report(9, null, 'draft')];
    expect(computeReportingRate({ ...base, reports })).toMatchObject({ expected: 2, submitted: 1, onTime: 1, rate: 0.5 });
  });

  test('"Reports of others are in neither number", though the list shows them', () => {
    const result = computeReportingRate({
      ...base,
      reports: [report(8, '2018-08-01T00:00:00Z'), report(7, '2018-08-01T00:00:00Z')],
    });
    expect(result).toMatchObject({ expected: 2, submitted: 0, onTime: 0, rate: 0, timeliness: 0 });
    expect(result.organisations[1]).toMatchObject({ organisationId: 8, submitted: true, onTime: true });
  });

  test('ignores reports and expectations of other periods', () => {
    const other = { periodId: 11 };
    const reports = [{ ...report(10, '2018-01-01T00:00:00Z'), ...other }];
    const expectations = base.expectations.map((each) => ({ ...each, ...other }));
    const result = computeReportingRate({ ...base, reports, expectations });
    expect(result).toMatchObject({ expected: 0, submitted: 0, rate: null, timeliness: null });
    expect(result.organisations.map(({ reason }) => reason)).toEqual([undefined, 'joinedLater', 'joinedLater', 'joinedLater']);
  });

  test('"of none expected, neither is defined"', () => {
    expect(computeReportingRate({ ...base, expectations: [] })).toMatchObject({ expected: 0, rate: null, timeliness: null });
  });

  test('counts and lists the chosen places alone, by their countries at the end of the period', () => {
    const reports = [report(10, '2018-08-31T21:59:59.999Z')];
    const idsOf = (only: { countries: string[]; organisations: number[] }, organisations = base.organisations) => {
      const { organisations: listed, expected, submitted } = computeReportingRate({ ...base, organisations, reports, only });
      return [listed.map(({ organisationId }) => organisationId), expected, submitted];
    };
    expect(idsOf({ countries: ['AT'], organisations: [] })).toEqual([[9, 10], 2, 1]);
    expect(idsOf({ countries: [], organisations: [9, 7] })).toEqual([[7, 9], 1, 0]);
    expect(idsOf({ countries: ['AT'], organisations: [7] })).toEqual([[], 0, 0]);
    const moved = { id: 10, country: 'HU', countrySince: '2018-08-01', formerCountries: [{ country: 'AT', since: null }] };
    expect(idsOf({ countries: ['AT'], organisations: [] }, [moved])).toEqual([[10], 1, 1]);
  });

  test('rounds to four decimals', () => {
    const organisations = [1, 2, 3].map((id) => ({ id, country: 'AT' }));
    const assignments = organisations.map(({ id }) => ({ id, organisationId: id }));
    const expectations = organisations.map(({ id }) => expectation(id));
    const reports = [report(1, '2018-08-01T00:00:00Z'), report(2, '2018-09-02T00:00:00Z')];
    const result = computeReportingRate({ ...base, organisations, assignments, expectations, reports });
    expect(result).toMatchObject({ rate: 0.6667, timeliness: 0.3333 });
  });

  test('rates are at most 1, and timeliness is at most the rate', () => {
    const instant = fc.constantFrom(null, '2018-08-31T21:59:59.999Z', '2018-08-31T22:00:00.000Z', '2017-01-01T00:00:00Z');
    const reports = fc.uniqueArray(
      fc.tuple(fc.constantFrom(7, 8, 9, 10), instant).map(([id, at]) => report(id, at)),
      { selector: ({ organisationId }) => organisationId },
    );
    const reason = fc.constantFrom(null, 'joinedLater' as const, 'leftEarlier' as const);
    const expectations = fc.tuple(reason, reason, reason, reason).map((all) => all.map((why, i) => expectation(i + 1, why)));
    fc.assert(
      fc.property(reports, expectations, (randomReports, randomExpectations) => {
        const { rate, timeliness } = computeReportingRate({ ...base, reports: randomReports, expectations: randomExpectations });
        expect(rate ?? 0).toBeLessThanOrEqual(1);
        expect(timeliness ?? 0).toBeLessThanOrEqual(rate ?? 0);
      }),
    );
  });
});
