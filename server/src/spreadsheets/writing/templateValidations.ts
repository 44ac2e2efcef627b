import type { Indicator } from '@pilotage/shared';
import type { CellValue, DataValidation } from 'hucre/xlsx';
import { columnLetterOf } from '../../documents/columnLetterOf.ts';
import { formatColumnRanges } from './formatColumnRanges.ts';
import { type EditableField, sheetFields } from '../sheetFields.ts';
import { templateTexts } from './template.en.ts';
import { optionLabel, type TemplateRow } from './templateRows.ts';

interface ChoiceList {
  texts: readonly string[];
  /** Numbers (from 1) of the rows that offer this list. */
  rows: readonly number[];
  field: EditableField;
  /** Whether other texts are allowed. */
  isSuggestion: boolean;
}

const editableRowsFor = (
  templateRows: readonly TemplateRow[],
  first: number,
  field: EditableField,
  fits: (templateRow: TemplateRow) => boolean,
) => templateRows.flatMap((templateRow, index) => (templateRow.editable.has(field) && fits(templateRow) ? [first + index] : []));

/** All choice lists with the rows that offer them. */
function choiceListsOf(templateRows: readonly TemplateRow[], first: number): ChoiceList[] {
  const scores = new Map<number, Indicator>();
  for (const { indicator } of templateRows) if (indicator.valueType === 'score') scores.set(indicator.id, indicator);
  const allRowsFor = (field: EditableField) => editableRowsFor(templateRows, first, field, () => true);
  return [
    { texts: Object.values(templateTexts.states), rows: allRowsFor('state'), field: 'state', isSuggestion: false },
    { texts: templateTexts.reasons, rows: allRowsFor('comment'), field: 'comment', isSuggestion: true },
    ...[...scores.values()].map(({ id, options }): ChoiceList => {
      const rows = editableRowsFor(templateRows, first, 'value', ({ indicator }) => indicator.id === id);
      return { texts: options.map(optionLabel), rows, field: 'value', isSuggestion: false };
    }),
  ];
}

const letterOf = (field: EditableField): string => columnLetterOf(sheetFields.indexOf(field));

function listValidationOf({ texts, rows, field, isSuggestion }: ChoiceList, index: number): DataValidation {
  const column = columnLetterOf(index);
  const { title, text } = templateTexts.notInList;
  return {
    type: 'list',
    formula1: `${templateTexts.lists}!$${column}$1:$${column}$${texts.length}`,
    range: formatColumnRanges(letterOf(field), rows),
    allowBlank: true,
    showErrorMessage: !isSuggestion,
    errorTitle: title,
    errorMessage: text,
  };
}

function numberValidationOf(templateRows: readonly TemplateRow[], first: number, field: EditableField): DataValidation {
  const isNumber = ({ indicator: { valueType } }: TemplateRow) => valueType !== 'score' && valueType !== 'text';
  const { title, text } = templateTexts.noFigure;
  return {
    type: 'decimal',
    operator: 'between',
    formula1: '-99999999999',
    formula2: '99999999999',
    range: formatColumnRanges(letterOf(field), editableRowsFor(templateRows, first, field, isNumber)),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: title,
    errorMessage: text,
  };
}

/** The data validations of a template, and the rows of the hidden sheet of choices. `first`: number of the first data row. */
export function buildTemplateValidations(
  templateRows: readonly TemplateRow[],
  first: number,
): { rules: DataValidation[]; rows: CellValue[][] } {
  const lists = choiceListsOf(templateRows, first);
  const rules = [
    ...lists.map(listValidationOf),
    ...(['value', 'numerator', 'denominator'] as const).map((field) => numberValidationOf(templateRows, first, field)),
  ].filter(({ range }) => range !== '');
  const rowCount = Math.max(...lists.map(({ texts }) => texts.length));
  const rows = Array.from({ length: rowCount }, (_, index) => lists.map(({ texts }) => texts[index] ?? null));
  return { rules, rows };
}
