import {
  accumulations,
  directions,
  type Indicator,
  indicatorKinds,
  type Organisation,
  organisationKinds,
} from '@pilotage/shared';
import type { Assignment, Period } from '@pilotage/shared';
import { type ExportTable, formatFlag } from './exportTable.ts';

/** Names of records by their ids, as far as the viewer reads them. */
export interface ExportNames {
  organisations: ReadonlyMap<number, Organisation>;
  indicators: ReadonlyMap<number, Indicator>;
  periods: ReadonlyMap<number, Period>;
  /** Titles of pilots. */
  pilots: ReadonlyMap<number, string>;
}

export const slugOf = (names: ExportNames, id: number | null): string | null =>
  id === null ? null : (names.organisations.get(id)?.slug ?? null);

const numberOf = (names: ExportNames, id: number | null): number | null =>
  id === null ? null : (names.periods.get(id)?.number ?? null);

export const organisationTable: ExportTable<Organisation> = {
  name: 'organisations',
  description: 'The organisations of the consortium.',
  key: 'organisation',
  fields: [
    {
      name: 'organisation',
      type: 'string',
      isRequired: true,
      description: 'Short address of the organisation.',
      of: ({ slug }) => slug,
    },
    { name: 'name', type: 'string', isRequired: true, description: 'Full name.', of: ({ name }) => name },
    { name: 'short_name', type: 'string', description: 'Short name.', of: ({ shortName }) => shortName },
    {
      name: 'country',
      type: 'string',
      isRequired: true,
      description: 'Country today (ISO 3166-1).',
      of: ({ country }) => country,
    },
    { name: 'city', type: 'string', description: 'City.', of: ({ city }) => city },
    { name: 'kind', type: 'string', values: organisationKinds, description: 'Lead partner or partner.', of: ({ kind }) => kind },
  ],
};

export const periodTable: ExportTable<Period> = {
  name: 'periods',
  description: 'The reporting periods, half-years.',
  key: 'period',
  fields: [
    { name: 'period', type: 'integer', isRequired: true, description: 'Number of the period.', of: ({ number }) => number },
    { name: 'starts_on', type: 'date', isRequired: true, description: 'First day.', of: ({ startsOn }) => startsOn },
    { name: 'ends_on', type: 'date', isRequired: true, description: 'Last day.', of: ({ endsOn }) => endsOn },
    {
      name: 'due_on',
      type: 'date',
      isRequired: true,
      description: 'Day by whose end reports are due.',
      of: ({ dueOn }) => dueOn,
    },
    { name: 'state', type: 'string', description: 'Planned, open or closed.', of: ({ state }) => state },
    {
      name: 'illustrative',
      type: 'boolean',
      description: 'Whether its days are an example.',
      of: ({ illustrative }) => formatFlag(illustrative),
    },
  ],
};

export const createIndicatorTable = (names: ExportNames): ExportTable<Indicator> => ({
  name: 'indicators',
  description: 'What is counted, and how: the present definitions.',
  key: 'indicator',
  references: { organisation: { table: 'organisations', field: 'organisation' } },
  fields: [
    { name: 'indicator', type: 'string', isRequired: true, description: 'Code of the indicator.', of: ({ code }) => code },
    { name: 'name', type: 'string', isRequired: true, description: 'Name.', of: ({ name }) => name },
    {
      name: 'organisation',
      type: 'string',
      description: 'The organisation to which a local indicator belongs; empty: the consortium.',
      of: ({ organisationId }) => slugOf(names, organisationId),
    },
    { name: 'kind', type: 'string', values: indicatorKinds, description: 'Output, result or impact.', of: ({ kind }) => kind },
    {
      name: 'value_type',
      type: 'string',
      values: ['count', 'amount', 'ratio', 'score'],
      description: 'Count, amount in EUR, ratio (numerator and denominator), or score.',
      of: ({ valueType }) => valueType,
    },
    { name: 'unit', type: 'string', description: 'Unit.', of: ({ unit }) => unit },
    {
      name: 'accumulation',
      type: 'string',
      values: accumulations,
      description: 'Incremental: figures of periods add up. Snapshot: the latest one counts.',
      of: ({ accumulation }) => accumulation,
    },
    {
      name: 'direction',
      type: 'string',
      values: directions,
      description: 'Whether a good figure rises or falls.',
      of: ({ direction }) => direction,
    },
    { name: 'decimals', type: 'integer', description: 'Decimals that screens show.', of: ({ decimals }) => decimals },
    {
      name: 'definition_version',
      type: 'integer',
      description: 'Version of the definition.',
      of: ({ definitionVersion }) => definitionVersion,
    },
    {
      name: 'counting_rule',
      type: 'string',
      description: 'What counts and what does not.',
      of: ({ countingRule }) => countingRule,
    },
  ],
});

/** The present definition and the earlier ones: figures of their periods use what only they have. */
const definitionsOf = (indicator: Indicator): readonly Pick<Indicator, 'options' | 'dimensions'>[] => [
  indicator,
  ...(indicator.earlierDefinitions ?? []),
];

/** A category of a dimension of an indicator. */
export interface ExportCategory {
  code: string;
  dimension: string;
  category: string;
}

export const listCategories = (indicators: readonly Indicator[]): ExportCategory[] =>
  indicators.flatMap((indicator) => {
    const { code } = indicator;
    const all = definitionsOf(indicator).flatMap(({ dimensions }) =>
      dimensions.flatMap(({ name, categories }) => categories.map((category) => ({ code, dimension: name, category }))),
    );
    return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  });

export const categoryTable: ExportTable<ExportCategory> = {
  name: 'categories',
  description: 'By what figures are divided: the dimensions of indicators and their categories.',
  references: { indicator: { table: 'indicators', field: 'indicator' } },
  fields: [
    { name: 'indicator', type: 'string', isRequired: true, description: 'Code of the indicator.', of: ({ code }) => code },
    {
      name: 'dimension',
      type: 'string',
      isRequired: true,
      description: 'Dimension, such as gender.',
      of: (row) => row.dimension,
    },
    { name: 'category', type: 'string', isRequired: true, description: 'Category.', of: ({ category }) => category },
  ],
};

/** An option of a score. */
export interface ExportOption {
  code: string;
  value: number;
  text: string;
}

export const listOptions = (indicators: readonly Indicator[]): ExportOption[] =>
  indicators.flatMap((indicator) => {
    // An option that is the same number in two definitions is named as it is now.
    const texts = new Map(
      definitionsOf(indicator)
        .toReversed()
        .flatMap(({ options }) => options.map(({ value, text }) => [value, text])),
    );
    return [...texts].map(([value, text]) => ({ code: indicator.code, value, text }));
  });

export const optionTable: ExportTable<ExportOption> = {
  name: 'options',
  description: 'The options of scores and what they mean.',
  references: { indicator: { table: 'indicators', field: 'indicator' } },
  fields: [
    { name: 'indicator', type: 'string', isRequired: true, description: 'Code of the indicator.', of: ({ code }) => code },
    { name: 'value', type: 'number', isRequired: true, description: 'Value of the option.', of: ({ value }) => value },
    { name: 'text', type: 'string', isRequired: true, description: 'What it means.', of: ({ text }) => text },
  ],
};

export const createAssignmentTable = (names: ExportNames): ExportTable<Assignment> => ({
  name: 'assignments',
  description: 'Which organisation reports which indicator, with its present baseline and target.',
  key: 'assignment',
  references: {
    indicator: { table: 'indicators', field: 'indicator' },
    organisation: { table: 'organisations', field: 'organisation' },
    from_period: { table: 'periods', field: 'period' },
    until_period: { table: 'periods', field: 'period' },
  },
  fields: [
    { name: 'assignment', type: 'integer', isRequired: true, description: 'Number of the assignment.', of: ({ id }) => id },
    {
      name: 'indicator',
      type: 'string',
      isRequired: true,
      description: 'Code of the indicator.',
      of: ({ indicatorId }) => names.indicators.get(indicatorId)?.code ?? null,
    },
    {
      name: 'organisation',
      type: 'string',
      isRequired: true,
      description: 'Short address of the organisation.',
      of: ({ organisationId }) => slugOf(names, organisationId),
    },
    { name: 'pilot', type: 'integer', description: 'Number of the pilot.', of: ({ pilotId }) => pilotId },
    {
      name: 'pilot_title',
      type: 'string',
      description: 'Title of the pilot, where you read it.',
      of: ({ pilotId }) => (pilotId === null ? null : (names.pilots.get(pilotId) ?? null)),
    },
    { name: 'baseline', type: 'number', description: 'Level at the beginning.', of: ({ baseline }) => baseline },
    { name: 'target', type: 'number', description: 'Level at the end.', of: ({ target }) => target },
    {
      name: 'from_period',
      type: 'integer',
      description: 'First period; empty: the first of the consortium.',
      of: ({ fromPeriodId }) => numberOf(names, fromPeriodId),
    },
    {
      name: 'until_period',
      type: 'integer',
      description: 'Last period; empty: the last of the consortium.',
      of: ({ untilPeriodId }) => numberOf(names, untilPeriodId),
    },
    {
      name: 'illustrative',
      type: 'boolean',
      description: 'Whether target and baseline are examples.',
      of: ({ illustrative }) => formatFlag(illustrative),
    },
  ],
});

/** An intermediate level of an assignment. */
export interface ExportMilestone {
  assignmentId: number;
  periodId: number;
  value: number;
}

export const listMilestones = (assignments: readonly Assignment[]): ExportMilestone[] =>
  assignments.flatMap(({ id, milestones }) => milestones.map(({ periodId, value }) => ({ assignmentId: id, periodId, value })));

export const createMilestoneTable = (names: ExportNames): ExportTable<ExportMilestone> => ({
  name: 'milestones',
  description: 'Levels on the way from the baseline to the target.',
  references: {
    assignment: { table: 'assignments', field: 'assignment' },
    period: { table: 'periods', field: 'period' },
  },
  fields: [
    {
      name: 'assignment',
      type: 'integer',
      isRequired: true,
      description: 'Number of the assignment.',
      of: (row) => row.assignmentId,
    },
    {
      name: 'period',
      type: 'integer',
      isRequired: true,
      description: 'Number of the period at whose end the level is expected.',
      of: ({ periodId }) => numberOf(names, periodId),
    },
    { name: 'level', type: 'number', isRequired: true, description: 'Expected level.', of: ({ value }) => value },
  ],
});
