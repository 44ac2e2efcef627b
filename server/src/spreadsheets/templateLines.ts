import type { Indicator, Measurement } from '@pilotage/shared';
import { cellContent, contentMark } from './cellContent.ts';
import type { OwnFigure, OwnFigures } from './ownFigures.ts';
import { type PartPlace, type RowKey, rowKeyText } from './rowKey.ts';
import type { Scalar } from './sheetRow.ts';
import { type OpenField, openFields, type SheetField } from './sheetFields.ts';
import { templateWords } from './template.en.ts';

/** One row of a template, whatever the kind of file. */
export interface TemplateLine {
  indicator: Indicator;
  isPart: boolean;
  values: Readonly<Record<SheetField, Scalar>>;
  /** Which of its fields may be filled in. */
  open: ReadonlySet<OpenField>;
}

/** How an option of a score is shown and chosen. */
export const optionLabel = ({ value, text }: Indicator['options'][number]): string => `${value}: ${text}`;

/** The value as the sheet shows it: of a score the chosen option with its text. */
function shownValue({ valueType, options }: Indicator, value: number | null): Scalar {
  const option = valueType === 'score' ? options.find((each) => each.value === value) : undefined;
  return option ? optionLabel(option) : value;
}

function openOf({ valueType }: Indicator, cell: Measurement | null): ReadonlySet<OpenField> {
  if (cell?.state === 'submitted' || cell?.state === 'approved') return new Set();
  const ratio = valueType === 'ratio';
  const closed: readonly OpenField[] =
    valueType === 'text' ? ['value', 'numerator', 'denominator'] : ratio ? ['value'] : ['numerator', 'denominator'];
  return new Set(openFields.filter((field) => !closed.includes(field)));
}

const nothing = {
  state: null,
  value: null,
  numerator: null,
  denominator: null,
  comment: null,
  cause: null,
  correction: null,
} satisfies Record<OpenField, Scalar>;

function figureLine({ indicator, pilot, cell, last }: OwnFigure, key: RowKey): TemplateLine {
  const name = pilot === null ? indicator.name : `${indicator.name}: ${pilot}`;
  const content = cell && cellContent(indicator, cell);
  const said = content && {
    ...content,
    state: templateWords.states[content.availability],
    value: shownValue(indicator, content.value),
  };
  return {
    indicator,
    isPart: false,
    open: openOf(indicator, cell),
    values: {
      key: rowKeyText(key, indicator),
      code: indicator.code,
      indicator: name,
      part: null,
      unit: indicator.unit,
      last: shownValue(indicator, last?.value ?? null),
      state: said?.state ?? null,
      value: said?.value ?? null,
      numerator: said?.numerator ?? null,
      denominator: said?.denominator ?? null,
      comment: said?.comment ?? null,
      cause: said?.cause ?? null,
      correction: said?.correction ?? null,
    },
  };
}

function partLine({ indicator, cell, last }: OwnFigure, key: RowKey, part: PartPlace): TemplateLine[] {
  const dimension = indicator.dimensions[part.dimension];
  const category = dimension?.categories[part.category];
  if (!dimension || category === undefined) return [];
  const isOpen = openOf(indicator, cell).has('value');
  return [
    {
      indicator,
      isPart: true,
      open: new Set(isOpen ? ['value'] : []),
      values: {
        ...nothing,
        key: rowKeyText({ ...key, part }, indicator),
        code: indicator.code,
        indicator: indicator.name,
        part: `${dimension.name}: ${category}`,
        unit: indicator.unit,
        last: last?.parts[dimension.name]?.[category] ?? null,
        value: cell?.parts[dimension.name]?.[category] ?? null,
      },
    },
  ];
}

const hasParts = ({ valueType }: Indicator) => valueType === 'count' || valueType === 'amount';

/** The rows of a template: each figure, followed by its parts. */
export function templateLines({ organisation, period, figures }: OwnFigures): TemplateLine[] {
  return figures.flatMap((figure) => {
    const { indicator, assignment, cell } = figure;
    const key: RowKey = {
      periodId: period.id,
      organisationId: organisation.id,
      assignmentId: assignment.id,
      part: null,
      mark: contentMark(cell && cellContent(indicator, cell)),
    };
    const places = hasParts(indicator)
      ? indicator.dimensions.flatMap(({ categories }, dimension) => categories.map((_, category) => ({ dimension, category })))
      : [];
    return [figureLine(figure, key), ...places.flatMap((part) => partLine(figure, key, part))];
  });
}
