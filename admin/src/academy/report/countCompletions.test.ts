import { describe, expect, test } from 'vitest';
import { type Enrolment, toKeptColumns } from '@pilotage/shared';
import { createAcademyRowFixture } from '../academy.fixtures.ts';
import { categoryOf } from './categoryOf.ts';
import { countCompletions } from './countCompletions.ts';
import { readCompletionReport } from './readCompletionReport.ts';
import { suggestColumns } from './suggestColumns.ts';

const moodle = `First name,Last name,Email address,First access,Last access,Course complete,Gender
Jana,Nováková,jana@example.org,"Monday, 3 December 2018, 4:20 PM","Friday, 1 March 2019, 8:00 AM","Tuesday, 8 January 2019, 9:00 AM",f
Dorota,Adamczyk,dorota@example.org,"Friday, 1 March 2019, 8:00 AM","Monday, 4 March 2019, 8:00 AM",,f
Béla,Kovács,bela@example.org,Never,Never,,m
`;
const openEdx = `Student ID,Email,Username,Grade,Certificate Eligible,Certificate Delivered,year_of_birth
1,a@example.org,anna,0.91,Y,Y,1998
2,b@example.org,bert,0.4,N,N,1961
3,c@example.org,cara,0,N,N,
4,d@example.org,dora,0.8,Y,N,2050
`;
const period = { number: 1, startsOn: '2018-08-01', endsOn: '2019-01-31' };

function reportOf(text: string) {
  const reading = readCompletionReport(text);
  if (reading.kind !== 'report') throw new Error(reading.why);
  return reading.report;
}
function count(text: string, source: 'moodle' | 'openEdx', earlier: readonly Enrolment[] = []) {
  const report = reportOf(text);
  const columns = suggestColumns(
    source,
    null,
    report.columns.map(({ name }) => name),
  );
  return countCompletions({ report, columns, period, earlier });
}
const earlierOf = (figures: Partial<Enrolment>): Enrolment[] => {
  const { enrolment } = createAcademyRowFixture(1, {});
  return enrolment ? [{ ...enrolment, ...figures }] : [];
};

describe('a completion report', () => {
  test('never offers a column that says who a learner is', () => {
    expect(reportOf(moodle).columns.map(({ name }) => name)).toEqual([
      'First access',
      'Last access',
      'Course complete',
      'Gender',
    ]);
    expect(reportOf(openEdx).columns.map(({ name }) => name)).toEqual([
      'Grade',
      'Certificate Eligible',
      'Certificate Delivered',
      'year_of_birth',
    ]);
    expect(reportOf(openEdx).personalCount).toBe(3);
  });

  test('is refused without heads, empty, or broken', () => {
    expect(readCompletionReport('Jana,jana@example.org\nBéla,bela@example.org\n')).toEqual({ kind: 'refused', why: 'noHeads' });
    expect(readCompletionReport('Name,Course complete\n')).toEqual({ kind: 'refused', why: 'empty' });
    expect(readCompletionReport('Name,Done\n"Jana,yes\nBéla,no')).toEqual({ kind: 'refused', why: 'unreadable' });
  });

  test('is counted by day where its columns hold days, and as numbers until now where not', () => {
    expect(count(moodle, 'moodle').body).toEqual({
      enrolled: 3,
      active: 1,
      completed: 1,
      parts: { gender: { female: 2, male: 1 } },
    });
    expect(count(openEdx, 'openEdx').body).toEqual({
      enrolled: 4,
      active: 3,
      completed: 2,
      certified: 1,
      parts: { ageGroup: { from18To24: 1, from55To64: 1 } },
    });
  });

  test.each(['Never', 'never', 'nie', 'Niemals', 'mai', 'Nigdy', 'soha', 'Nikdy', 'nikoli'])('%s is no access', (never) => {
    const text = `First access,Course complete\n${never},No\n3 December 2018,Yes\n`;
    expect(count(text, 'moodle').body).toEqual({ enrolled: 2, active: 1, completed: 1 });
  });

  test('who was there in the period is not told from the last access', () => {
    const text = 'Last access,Course complete\n3 December 2018,Yes\n';
    expect(count(text, 'moodle').body).toEqual({ enrolled: 1, completed: 1 });
  });

  test.each([
    ['days with the day first', ['13/11/2018', '3/2/2019'], { completed: 1, unclearDays: [] }],
    ['days with the month first', ['11/13/2018', '3/2/2019'], { completed: 1, unclearDays: [] }],
    ['days that are the same both ways', ['11/11/2018', '3/3/2019'], { completed: 1, unclearDays: [] }],
    ['days that can be read in two ways', ['11/12/2018', '3/2/2019'], { completed: 2, unclearDays: ['completed'] }],
    ['days that contradict each other', ['13/11/2018', '11/13/2018'], { completed: 2, unclearDays: ['completed'] }],
  ])('takes %s for what they are', (_, days, { completed, unclearDays }) => {
    const counted = count(`Course complete,Gender\n${days.map((day) => `${day},f`).join('\n')}\n`, 'moodle');
    expect([counted.body.completed, counted.unclearDays]).toEqual([completed, unclearDays]);
  });

  test('what was entered for earlier periods is taken off', () => {
    const earlier = earlierOf({ enrolled: 3, active: 3, completed: 0, certified: 2, parts: { ageGroup: { from18To24: 1 } } });
    expect(count(openEdx, 'openEdx', earlier)).toEqual({
      body: { enrolled: 1, active: 0, completed: 2, parts: { ageGroup: { from18To24: 0, from55To64: 1 } } },
      fewerThanBefore: ['certified'],
      unclearDays: [],
      unfitGroups: [],
    });
    const unfit = earlierOf({ enrolled: 4, parts: { ageGroup: { from18To24: 2 } } });
    expect(count(openEdx, 'openEdx', unfit)).toMatchObject({ unfitGroups: ['ageGroup'], body: { enrolled: 0 } });
  });

  test('holds numbers and known words alone', () => {
    for (const text of [moodle, openEdx]) {
      const counted = JSON.stringify(count(text, 'moodle'));
      expect(counted).not.toMatch(/example|Jana|Nov|anna|bert/i);
    }
  });

  test('keeps what was mapped, as far as the columns are there', () => {
    expect(suggestColumns('moodle', toKeptColumns({ completed: 'Done', gender: 'Sex' }), ['Done', 'Course complete'])).toEqual({
      completed: 'Done',
    });
  });
});

test.each([
  ['ageGroup', '1998', 'from18To24'],
  ['ageGroup', '34', 'from25To34'],
  ['ageGroup', '25-34', 'from25To34'],
  ['ageGroup', '20-40', null],
  ['ageGroup', 'Jana Nováková', null],
  ['gender', 'W', 'female'],
  ['gender', 'Männlich', 'male'],
  ['gender', 'jana@example.org', null],
  ['targetGroup', 'Policy makers', 'policyMakers'],
  ['targetGroup', 'Jana Nováková', null],
] as const)('%s of %s is %s', (dimension, text, category) => {
  expect(categoryOf(dimension, text, 2019)).toBe(category);
});
