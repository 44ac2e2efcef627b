import {
  type FigureIndicator,
  type Indicator,
  listTidyCells,
  type ProgressInput,
  tidyAvailabilities,
  type TidyCell,
} from '@pilotage/shared';
import type { MeasuredCell } from '../loadProgressInput.ts';
import { type ExportTable, formatFlag } from './exportTable.ts';
import { type ExportNames, slugOf } from './referenceTables.ts';

/** An indicator that has figures. */
export type ExportedIndicator = Indicator & FigureIndicator;

/** A figure of an assignment in a period, or of one category of it. */
export interface ExportFigure {
  indicator: ExportedIndicator;
  tidy: TidyCell<MeasuredCell>;
  part: { dimension: string; category: string; value: number } | null;
}

/** The figures of an indicator: each cell as a whole, and then its parts, where the viewer reads them. */
export function* listFigures(
  input: ProgressInput<MeasuredCell>,
  indicator: ExportedIndicator,
  timing: { through: number; today: string },
): Generator<ExportFigure> {
  for (const tidy of listTidyCells(input, indicator, timing)) {
    yield { indicator, tidy, part: null };
    if (tidy.availability !== 'reported') continue;
    for (const [dimension, categories] of Object.entries(tidy.cell?.parts ?? {}))
      for (const [category, value] of Object.entries(categories)) yield { indicator, tidy, part: { dimension, category, value } };
  }
}

/** What is said of a whole figure alone. */
const ofWhole =
  <T>(read: (tidy: TidyCell<MeasuredCell>) => T) =>
  ({ tidy, part }: ExportFigure): T | null =>
    part === null ? read(tidy) : null;

type FigureFields = ExportTable<ExportFigure>['fields'];

/** Whose figure it is, and of which period. */
const createPlaceFields = (names: ExportNames): FigureFields => [
  {
    name: 'indicator',
    type: 'string',
    isRequired: true,
    description: 'Code of the indicator.',
    of: (row) => row.indicator.code,
  },
  { name: 'indicator_name', type: 'string', isRequired: true, description: 'Its name.', of: (row) => row.indicator.name },
  {
    name: 'organisation',
    type: 'string',
    isRequired: true,
    description: 'Short address of the organisation.',
    of: ({ tidy }) => slugOf(names, tidy.assignment.organisationId),
  },
  {
    name: 'organisation_name',
    type: 'string',
    isRequired: true,
    description: 'Its name.',
    of: ({ tidy }) => names.organisations.get(tidy.assignment.organisationId)?.name ?? null,
  },
  {
    name: 'country',
    type: 'string',
    isRequired: true,
    description: 'Its country at the end of the period (ISO 3166-1).',
    of: ({ tidy }) => tidy.country,
  },
  {
    name: 'period',
    type: 'integer',
    isRequired: true,
    description: 'Number of the period.',
    of: ({ tidy }) => tidy.period.number,
  },
  {
    name: 'assignment',
    type: 'integer',
    isRequired: true,
    description: 'Number of the assignment.',
    of: ({ tidy }) => tidy.assignment.id,
  },
];

/** What part of the figure it is. */
const partFields: FigureFields = [
  {
    name: 'dimension',
    type: 'string',
    description: 'By what the figure is divided; empty: the whole figure. Do not add wholes and categories together.',
    of: ({ part }) => part?.dimension ?? null,
  },
  {
    name: 'category',
    type: 'string',
    description: 'The category; empty: the whole figure.',
    of: ({ part }) => part?.category ?? null,
  },
];

/** What is known of it. */
const valueFields: FigureFields = [
  {
    name: 'availability',
    type: 'string',
    isRequired: true,
    values: tidyAvailabilities,
    description:
      'What is known: reported; missing (due and not there); notDue; notApplicable and withheld (both said by the partner); inReview (handed in, but it does not count here); notExpected.',
    of: ({ tidy }) => tidy.availability,
  },
  {
    name: 'reason',
    type: 'string',
    values: ['joinedLater', 'leftEarlier', 'pilotNotStarted'],
    description: 'Why it was not expected.',
    of: ({ tidy }) => tidy.reason,
  },
  {
    name: 'value',
    type: 'number',
    description: 'The figure of this period. Of a ratio a fraction: 0.55 is 55 %. Empty is no figure, never 0.',
    of: ({ tidy, part }) => (part === null ? tidy.value : part.value),
  },
  { name: 'numerator', type: 'number', description: 'Of a ratio, as entered.', of: ofWhole(({ numerator }) => numerator) },
  {
    name: 'denominator',
    type: 'number',
    description: 'Of a ratio, as entered.',
    of: ofWhole(({ denominator }) => denominator),
  },
  {
    name: 'running_value',
    type: 'number',
    description: 'The value through this period: the sum of incremental figures, or the latest snapshot.',
    of: ofWhole(({ runningValue }) => runningValue),
  },
  { name: 'unit', type: 'string', description: 'Unit of the indicator.', of: (row) => row.indicator.unit },
  {
    name: 'illustrative',
    type: 'boolean',
    description: 'Whether the figure was never published and stands here as an example.',
    of: ({ tidy }) => formatFlag(tidy.illustrative),
  },
  {
    name: 'definition_version',
    type: 'integer',
    isRequired: true,
    description: 'Version of the definition for this period. Figures of different versions cannot be compared.',
    of: ({ tidy }) => tidy.definitionVersion,
  },
  {
    name: 'state',
    type: 'string',
    values: ['draft', 'submitted', 'approved', 'returned', 'reopened'],
    description: 'State of the figure.',
    of: ({ tidy }) => tidy.cell?.state ?? null,
  },
  { name: 'measurement', type: 'integer', description: 'Number of the measurement.', of: ({ tidy }) => tidy.cell?.id ?? null },
];

export const createFigureTable = (names: ExportNames): ExportTable<ExportFigure> => ({
  name: 'figures',
  description:
    'One row for each assignment and opened period, and one more for each category of its figure. A period without a figure has a row that says why.',
  references: {
    indicator: { table: 'indicators', field: 'indicator' },
    organisation: { table: 'organisations', field: 'organisation' },
    period: { table: 'periods', field: 'period' },
    assignment: { table: 'assignments', field: 'assignment' },
  },
  fields: [...createPlaceFields(names), ...partFields, ...valueFields],
});
