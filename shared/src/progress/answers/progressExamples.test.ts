import { describe, expect, test } from 'vitest';
import { selectBasisCells } from '../cells/selectBasisCells.ts';
import type { FigureIndicator } from '../cells/figureIndicator.ts';
import { freezeExpectation } from '../cells/freezeExpectation.ts';
import type { ProgressInput } from '../cells/progressInput.ts';
import { computeProgressRows } from './computeProgressRows.ts';
import { workedExamples } from '../testing/workedExamples.ts';

const halfYears = [
  ['2017-08-01', '2018-01-31'],
  ['2018-02-01', '2018-07-31'],
  ['2018-08-01', '2019-01-31'],
  ['2019-02-01', '2019-07-31'],
  ['2019-08-01', '2020-01-31'],
  ['2020-02-01', '2020-07-31'],
] as const;
const periods = halfYears.map(([startsOn, endsOn], index) => {
  return { id: 11 + index, number: index + 1, startsOn, endsOn, dueOn: endsOn, opened: true };
});
const periodId = (number: number) => 10 + number;
const idOf = (number: number | null) => (number === null ? null : periodId(number));

describe('the worked examples', () => {
  test('are complete', () => expect(workedExamples).toHaveLength(14));

  test.each(workedExamples)('$name', ({ indicator, assignments, reported, ask, answer }) => {
    const indicatorWithId: FigureIndicator = { id: 1, code: 'o1', definitionVersion: 1, ...indicator };
    const names = assignments.map(({ org }) => org);
    const id = (org: string) => names.indexOf(org) + 1;
    const input: ProgressInput = {
      periods,
      organisations: assignments.map(({ org, country }) => ({ id: id(org), country })),
      assignments: assignments.map((assignment) => ({
        id: id(assignment.org),
        organisationId: id(assignment.org),
        indicatorId: 1,
        baseline: assignment.baseline,
        target: assignment.target,
        milestones: Object.entries(assignment.milestones).map(([number, value]) => ({
          periodId: periodId(Number(number)),
          value,
        })),
        fromPeriodId: idOf(assignment.fromPeriod),
        untilPeriodId: idOf(assignment.untilPeriod),
        illustrative: false,
      })),
      expectations: assignments.flatMap(({ org, fromPeriod, untilPeriod }) =>
        periods.map((period) => ({
          assignmentId: id(org),
          periodId: period.id,
          ...freezeExpectation({
            period,
            fromPeriod: fromPeriod === null ? null : { number: fromPeriod },
            untilPeriod: untilPeriod === null ? null : { number: untilPeriod },
            pilotStartsOn: undefined,
          }),
        })),
      ),
      cells: selectBasisCells(
        reported.map(({ org, period, ...cell }) => ({
          ...cell,
          organisationId: id(org),
          assignmentId: id(org),
          periodId: periodId(period),
          illustrative: false,
        })),
        ask.basis,
        null,
        (row, status) => ({ ...row, status }),
      ),
    };
    const rows = computeProgressRows(input, indicatorWithId, {
      by: ask.by,
      through: ask.through,
      today: '2020-12-31',
      series: ask.series,
    });
    const rowsWithNames = rows.map((row) => ({
      ...row,
      missing: row.missing.map(({ organisationId, why }) => ({ org: names[organisationId - 1], why })),
      gaps: row.gaps.map(({ organisationId, period, why }) => ({ org: names[organisationId - 1], period, why })),
    }));
    expect(rowsWithNames).toMatchObject(answer);
  });
});
