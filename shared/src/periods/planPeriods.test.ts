import { describe, expect, test } from 'vitest';
import { findPlanProblem, planPeriods } from './planPeriods.ts';

const plan = { firstDay: '2017-08-01', firstNumber: 1, months: 6, count: 3, dueAfterDays: 45 };

describe('planPeriods', () => {
  test('periods of the same length follow each other without a gap', () => {
    expect(planPeriods(plan)).toEqual([
      { number: 1, startsOn: '2017-08-01', endsOn: '2018-01-31', dueOn: '2018-03-17' },
      { number: 2, startsOn: '2018-02-01', endsOn: '2018-07-31', dueOn: '2018-09-14' },
      { number: 3, startsOn: '2018-08-01', endsOn: '2019-01-31', dueOn: '2019-03-17' },
    ]);
    expect(findPlanProblem(planPeriods(plan), [])).toBeNull();
  });

  test('a first day that shorter months do not have leaves no gap and does not drift', () => {
    const periods = planPeriods({ ...plan, firstDay: '2019-08-31', months: 3, count: 4 });
    expect(periods.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2019-08-31', '2019-11-29'],
      ['2019-11-30', '2020-02-28'],
      ['2020-02-29', '2020-05-30'],
      ['2020-05-31', '2020-08-30'],
    ]);
  });

  test('a plan beside present periods names the first one that does not fit', () => {
    const present = planPeriods({ ...plan, count: 2 });
    expect(findPlanProblem(planPeriods({ ...plan, firstDay: '2018-08-01', firstNumber: 3 }), present)).toBeNull();
    expect(findPlanProblem(planPeriods({ ...plan, firstDay: '2018-07-01', firstNumber: 3 }), present)).toMatchObject({
      number: 3,
      problem: { code: 'periods.overlap', number: 2 },
    });
    expect(findPlanProblem(planPeriods({ ...plan, firstDay: '2018-09-01', firstNumber: 3 }), present)).toMatchObject({
      number: 3,
      problem: { code: 'periods.gap' },
    });
  });
});
