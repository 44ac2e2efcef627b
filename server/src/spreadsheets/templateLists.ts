import type { Indicator } from '@pilotage/shared';
import { type CellValue, colToLetter, type DataValidation } from 'hucre/xlsx';
import { runsOfRows } from './runsOfRows.ts';
import { type OpenField, sheetFields } from './sheetFields.ts';
import { templateWords } from './template.en.ts';
import { optionLabel, type TemplateLine } from './templateLines.ts';

interface List {
  texts: readonly string[];
  /** Row numbers, from 1, whose field offers it. */
  rows: readonly number[];
  field: OpenField;
  /** Whether another text may stand there. */
  isAdvice: boolean;
}

const rowsOpenFor = (lines: readonly TemplateLine[], first: number, field: OpenField, fits: (line: TemplateLine) => boolean) =>
  lines.flatMap((line, at) => (line.open.has(field) && fits(line) ? [first + at] : []));

/** Each list of choices, with the rows that offer it. */
function listsOf(lines: readonly TemplateLine[], first: number): List[] {
  const scores = new Map<number, Indicator>();
  for (const { indicator } of lines) if (indicator.valueType === 'score') scores.set(indicator.id, indicator);
  const everywhere = (field: OpenField) => rowsOpenFor(lines, first, field, () => true);
  return [
    { texts: Object.values(templateWords.states), rows: everywhere('state'), field: 'state', isAdvice: false },
    { texts: templateWords.reasons, rows: everywhere('comment'), field: 'comment', isAdvice: true },
    ...[...scores.values()].map(({ id, options }): List => {
      const rows = rowsOpenFor(lines, first, 'value', ({ indicator }) => indicator.id === id);
      return { texts: options.map(optionLabel), rows, field: 'value', isAdvice: false };
    }),
  ];
}

const letterOf = (field: OpenField): string => colToLetter(sheetFields.indexOf(field));

function choice({ texts, rows, field, isAdvice }: List, at: number): DataValidation {
  const column = colToLetter(at);
  const { title, text } = templateWords.notInList;
  return {
    type: 'list',
    formula1: `${templateWords.lists}!$${column}$1:$${column}$${texts.length}`,
    range: runsOfRows(letterOf(field), rows),
    allowBlank: true,
    showErrorMessage: !isAdvice,
    errorTitle: title,
    errorMessage: text,
  };
}

function numbers(lines: readonly TemplateLine[], first: number, field: OpenField): DataValidation {
  const isNumber = ({ indicator: { valueType } }: TemplateLine) => valueType !== 'score' && valueType !== 'text';
  const { title, text } = templateWords.noFigure;
  return {
    type: 'decimal',
    operator: 'between',
    formula1: '-99999999999',
    formula2: '99999999999',
    range: runsOfRows(letterOf(field), rowsOpenFor(lines, first, field, isNumber)),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: title,
    errorMessage: text,
  };
}

/** What the cells of a template accept, and the hidden sheet from which choices are taken. `first` is the number of the first line's row. */
export function templateLists(lines: readonly TemplateLine[], first: number): { rules: DataValidation[]; rows: CellValue[][] } {
  const lists = listsOf(lines, first);
  const rules = [
    ...lists.map(choice),
    ...(['value', 'numerator', 'denominator'] as const).map((field) => numbers(lines, first, field)),
  ].filter(({ range }) => range !== '');
  const longest = Math.max(...lists.map(({ texts }) => texts.length));
  const rows = Array.from({ length: longest }, (_, at) => lists.map(({ texts }) => texts[at] ?? null));
  return { rules, rows };
}
