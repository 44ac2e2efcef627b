import type { FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Derivation } from './derivation.ts';
import { derivationFilters, derivationSources } from './derivationSources.ts';

type DerivedIndicator = Partial<Pick<Indicator, 'derivation' | 'valueType' | 'accumulation'>>;

const oneOf = (allowed: readonly string[]): FieldProblem => ({ code: 'field.choice', allowed: allowed.join(', ') });

/** The problems of a rule by itself, by field of the rule. */
function validateRule({ source, measure, date, owner, filters }: Derivation): FieldProblems {
  const { measures, dates, owners, filters: allowedFilters } = derivationSources[source];
  const problems: FieldProblems = {};
  if (!measures.includes(measure)) problems['derivation.measure'] = oneOf(measures);
  if (!dates.includes(date)) problems['derivation.date'] = oneOf(dates);
  if (!owners.includes(owner)) problems['derivation.owner'] = oneOf(owners);
  for (const filter of derivationFilters) {
    const values = filters[filter] ?? [];
    const allowed = allowedFilters[filter];
    if (values.length === 0 || allowed === 'modules') continue;
    const field = `derivation.filters.${filter}`;
    if (allowed === undefined) problems[field] = { code: 'field.unknown' };
    else if (values.some((value) => !allowed.some((each) => each === value))) problems[field] = oneOf(allowed);
  }
  return problems;
}

/**
 * The problems of the rule of an indicator, by field; empty: valid, or without a rule. Records are counted and added up to whole
 * numbers of a period, so the indicator is a count that is added up. The form and the server use it.
 */
export function validateDerivation({ derivation, valueType, accumulation }: DerivedIndicator): FieldProblems {
  if (derivation === undefined || derivation === null) return {};
  const problems = validateRule(derivation);
  if (valueType !== undefined && valueType !== 'count') problems.valueType = { code: 'indicators.derivedCount' };
  if (accumulation !== undefined && accumulation !== 'incremental')
    problems.accumulation = { code: 'indicators.derivedIncremental' };
  return problems;
}
