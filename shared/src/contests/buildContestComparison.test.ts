import { describe, expect, test } from 'vitest';
import { buildContestComparison } from './buildContestComparison.ts';

const createContest = (id: number, organisationId: number | null, state: 'open' | 'decided') => ({
  id,
  name: `Contest ${id}`,
  organisationId,
  state,
  illustrative: false,
  opensAt: '2019-10-01T08:00:00.000Z',
  openedAt: '2019-09-30T08:00:00.000Z',
  closesAt: '2019-10-10T08:00:00.000Z',
  timeZone: 'Europe/Vienna',
});

const createSolution = (contestId: number, country: string, published: boolean, award: string | null = null) => ({
  contestId,
  country,
  published,
  award,
});

/** Hungary has a decided contest and an open one, Austria has none. The consortium has a decided contest. */
const contests = [createContest(1, 11, 'decided'), createContest(2, 11, 'open'), createContest(3, null, 'decided')];
const countryByOrganisation = new Map([
  [10, 'AT'],
  [11, 'HU'],
  [12, 'HU'],
]);
const solutions = [
  createSolution(1, 'SK', true, 'Winner'),
  createSolution(1, 'HU', true),
  createSolution(1, 'PL', false),
  createSolution(2, 'HU', false),
  createSolution(3, 'IT', true, 'First'),
  createSolution(3, 'IT', true, 'Second'),
];
const now = '2019-12-01T10:00:00.000Z';

describe('buildContestComparison', () => {
  test('counts all submitted solutions if the reader may read all, and lists countries without a contest and the consortium', () => {
    const comparison = buildContestComparison({
      contests,
      countryByOrganisation,
      solutions,
      comparedCount: 'all',
      canReadAll: () => true,
      now,
    });
    expect(
      comparison.contests.map((row) => [row.contestId, row.country, row.all, row.published, row.applicantCountries, row.winners]),
    ).toEqual([
      [1, 'HU', 3, 2, ['HU', 'PL', 'SK'], 1],
      [2, 'HU', 1, null, ['HU'], null],
      [3, null, 2, 2, ['IT'], 2],
    ]);
    expect(comparison.countries).toEqual([
      { country: 'AT', contests: 0, counted: 0, solutions: null, applicantCountries: null, winners: null, daysOpen: null },
      {
        country: 'HU',
        contests: 2,
        counted: 2,
        solutions: 4,
        applicantCountries: ['HU', 'PL', 'SK'],
        winners: 1,
        daysOpen: 20,
      },
      { country: null, contests: 1, counted: 1, solutions: 2, applicantCountries: ['IT'], winners: 2, daysOpen: 10 },
    ]);
  });

  test('counts published solutions for a partner, those of its own contests too, so that all rows are comparable', () => {
    const readable = solutions.filter(({ contestId, published }) => contestId !== 3 || published);
    const canReadAll = ({ organisationId }: { organisationId: number | null }) => organisationId === 11;
    const comparison = buildContestComparison({
      contests,
      countryByOrganisation,
      solutions: readable,
      comparedCount: 'published',
      canReadAll,
      now,
    });
    expect(comparison.contests.map((row) => [row.contestId, row.all, row.published, row.applicantCountries])).toEqual([
      [1, 3, 2, ['HU', 'SK']],
      [2, 1, null, null],
      [3, null, 2, ['IT']],
    ]);
    expect(comparison.countries.map((row) => [row.country, row.contests, row.counted, row.solutions])).toEqual([
      ['AT', 0, 0, null],
      ['HU', 2, 1, 2],
      [null, 1, 1, 2],
    ]);
  });

  test('has no consortium row without a consortium contest, and tells 0 from null', () => {
    const comparison = buildContestComparison({
      contests: [createContest(4, 10, 'decided')],
      countryByOrganisation,
      solutions: [],
      comparedCount: 'all',
      canReadAll: () => true,
      now,
    });
    expect(comparison.countries.map((row) => [row.country, row.solutions, row.winners, row.applicantCountries])).toEqual([
      ['AT', 0, 0, []],
      ['HU', null, null, null],
    ]);
  });
});
