import type { Indicator, Measurement } from '@pilotage/shared';
import { toCellContent, contentHashOf } from '../cellContent.ts';
import type { OwnFigure, OwnFigures } from '../ownFigures.ts';
import { type PartPosition, type RowKey, formatRowKey } from '../rowKey.ts';
import type { Scalar } from '../reading/sheetRow.ts';
import { type EditableField, editableFields, type SheetField } from '../sheetFields.ts';
import { templateTexts } from './template.en.ts';

/** One row of a template, independent of the file format. */
export interface TemplateRow {
  indicator: Indicator;
  isPart: boolean;
  values: Readonly<Record<SheetField, Scalar>>;
  /** The editable fields of the row. */
  editable: ReadonlySet<EditableField>;
}

/** The label of an option of a score. */
export const optionLabel = ({ value, text }: Indicator['options'][number]): string => `${value}: ${text}`;

/** The displayed value; for a score the label of the option. */
function displayedValueOf({ valueType, options }: Indicator, value: number | null): Scalar {
  const option = valueType === 'score' ? options.find((candidate) => candidate.value === value) : undefined;
  return option ? optionLabel(option) : value;
}

function editableFieldsOf({ valueType }: Indicator, cell: Measurement | null): ReadonlySet<EditableField> {
  if (cell?.state === 'submitted' || cell?.state === 'approved') return new Set();
  const isRatio = valueType === 'ratio';
  const readOnly: readonly EditableField[] =
    valueType === 'text' ? ['value', 'numerator', 'denominator'] : isRatio ? ['value'] : ['numerator', 'denominator'];
  return new Set(editableFields.filter((field) => !readOnly.includes(field)));
}

const emptyFields = {
  state: null,
  value: null,
  numerator: null,
  denominator: null,
  comment: null,
  cause: null,
  correction: null,
} satisfies Record<EditableField, Scalar>;

/** The editable fields of a figure as they are shown; empty ones where there is no figure yet. */
function displayedFieldsOf(indicator: Indicator, cell: Measurement | null): Record<EditableField, Scalar> {
  if (cell === null) return emptyFields;
  const content = toCellContent(indicator, cell);
  const { numerator, denominator, comment, cause, correction } = content;
  return {
    state: templateTexts.states[content.availability],
    value: displayedValueOf(indicator, content.value),
    numerator,
    denominator,
    comment,
    cause,
    correction,
  };
}

function figureRowOf({ indicator, pilot, cell, previousCell }: OwnFigure, key: RowKey): TemplateRow {
  const name = pilot === null ? indicator.name : `${indicator.name}: ${pilot}`;
  return {
    indicator,
    isPart: false,
    editable: editableFieldsOf(indicator, cell),
    values: {
      key: formatRowKey(key, indicator),
      code: indicator.code,
      indicator: name,
      part: null,
      unit: indicator.unit,
      last: displayedValueOf(indicator, previousCell?.value ?? null),
      ...displayedFieldsOf(indicator, cell),
    },
  };
}

function partRowsOf({ indicator, cell, previousCell }: OwnFigure, key: RowKey, part: PartPosition): TemplateRow[] {
  const dimension = indicator.dimensions[part.dimension];
  const category = dimension?.categories[part.category];
  if (!dimension || category === undefined) return [];
  const isEditable = editableFieldsOf(indicator, cell).has('value');
  return [
    {
      indicator,
      isPart: true,
      editable: new Set(isEditable ? ['value'] : []),
      values: {
        ...emptyFields,
        key: formatRowKey({ ...key, part }, indicator),
        code: indicator.code,
        indicator: indicator.name,
        part: `${dimension.name}: ${category}`,
        unit: indicator.unit,
        last: previousCell?.parts[dimension.name]?.[category] ?? null,
        value: cell?.parts[dimension.name]?.[category] ?? null,
      },
    },
  ];
}

const hasParts = ({ valueType }: Indicator) => valueType === 'count' || valueType === 'amount';

/** The rows of a template: each figure, followed by its parts. */
export function buildTemplateRows({ organisation, period, figures }: OwnFigures): TemplateRow[] {
  return figures.flatMap((figure) => {
    const { indicator, assignment, cell } = figure;
    const key: RowKey = {
      periodId: period.id,
      organisationId: organisation.id,
      assignmentId: assignment.id,
      part: null,
      contentHash: contentHashOf(cell && toCellContent(indicator, cell)),
    };
    const partPositions = hasParts(indicator)
      ? indicator.dimensions.flatMap(({ categories }, dimension) => categories.map((_, category) => ({ dimension, category })))
      : [];
    return [figureRowOf(figure, key), ...partPositions.flatMap((part) => partRowsOf(figure, key, part))];
  });
}
