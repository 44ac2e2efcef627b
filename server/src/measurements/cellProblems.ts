import {
  type Assignment,
  type FieldProblems,
  figureLimit,
  type Indicator,
  type Period,
  ratioValue,
  tenThousandths,
} from '@pilotage/shared';
import type { Candidate } from '../http/hooks.ts';

type Cell = Candidate<'measurements'>;

interface Judged {
  cell: Cell;
  assignment: Assignment;
  indicator: Indicator;
  periods: readonly Period[];
}

const numbers = ['value', 'numerator', 'denominator'] as const;
const required = { code: 'field.required' } as const;
const noNumber = { code: 'field.noNumber' } as const;

function placeProblems({ cell, assignment, periods }: Judged): FieldProblems {
  const period = periods.find((each) => each.id === cell.periodId);
  if (!period) return {};
  if (period.state === 'planned') return { periodId: { code: 'measurements.periodPlanned' } };
  const number = (id: number | null) => periods.find((each) => each.id === id)?.number;
  const from = number(assignment.fromPeriodId) ?? period.number;
  const until = number(assignment.untilPeriodId) ?? period.number;
  return period.number < from || period.number > until ? { periodId: { code: 'measurements.outside' } } : {};
}

/** Fields in which a number stands although none belongs there. */
function superfluous(cell: Cell, allowed: readonly string[]): FieldProblems {
  const there = numbers.filter((field) => !allowed.includes(field) && cell[field] !== null && cell[field] !== undefined);
  return Object.fromEntries(there.map((field) => [field, noNumber]));
}

function ratioProblems({ numerator = null, denominator = null, value = null }: Cell): FieldProblems {
  const problems: FieldProblems = {};
  if (numerator === null) problems.numerator = required;
  if (denominator === null) problems.denominator = required;
  if (numerator === null || denominator === null) return problems;
  if (numerator < 0) problems.numerator = { code: 'measurements.negative' };
  if (denominator < 0) problems.denominator = { code: 'measurements.negative' };
  if (denominator === 0 && numerator > 0) problems.numerator = { code: 'measurements.somethingOfNothing' };
  const computed = ratioValue(numerator, denominator);
  if (computed !== null && Math.abs(computed) >= figureLimit) problems.numerator = { code: 'field.tooHigh', limit: figureLimit };
  if (value !== computed) problems.value = { code: 'field.fixed' };
  return problems;
}

function numberProblems({ valueType, options }: Indicator, { value = null }: Cell): FieldProblems {
  if (value === null) return { value: required };
  if (valueType === 'count' && value < 0) return { value: { code: 'measurements.negative' } };
  if (valueType === 'score' && !options.some((option) => option.value === value))
    return { value: { code: 'measurements.noOption' } };
  return {};
}

function reportedProblems(indicator: Indicator, cell: Cell): FieldProblems {
  switch (indicator.valueType) {
    case 'text':
      return { ...superfluous(cell, []), ...(cell.comment ? {} : { comment: { code: 'measurements.textNeeded' } }) };
    case 'ratio':
      return ratioProblems(cell);
    default:
      return { ...superfluous(cell, ['value']), ...numberProblems(indicator, cell) };
  }
}

const exact = (value: number): bigint => tenThousandths(value) ?? 0n;

function partsProblems({ valueType, dimensions }: Indicator, { parts = {}, value = null, availability }: Cell): FieldProblems {
  const named = Object.entries(parts);
  if (named.length === 0) return {};
  if (availability !== 'reported' || (valueType !== 'count' && valueType !== 'amount'))
    return { parts: { code: 'measurements.noParts' } };
  for (const [name, categories] of named) {
    const dimension = dimensions.find((each) => each.name === name);
    if (!dimension || Object.keys(categories).some((category) => !dimension.categories.includes(category))) {
      return { parts: { code: 'measurements.unknownPart' } };
    }
    const total = Object.values(categories).reduce((sum, part) => sum + exact(part), 0n);
    if (value !== null && total > exact(value)) return { parts: { code: 'measurements.partsExceed' } };
  }
  return {};
}

/** What is wrong with a cell as it would be stored, by the rules of `domain.md`, Measurements. */
export function cellProblems(judged: Judged): FieldProblems {
  const { cell, indicator } = judged;
  const stated = cell.availability === 'notApplicable' || cell.availability === 'withheld';
  const reason: FieldProblems = cell.comment ? {} : { comment: { code: 'measurements.reasonNeeded' } };
  const content = stated ? { ...superfluous(cell, []), ...reason } : reportedProblems(indicator, cell);
  return { ...placeProblems(judged), ...partsProblems(indicator, cell), ...content };
}
