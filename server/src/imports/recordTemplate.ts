import {
  type Ability,
  type CsvDialect,
  formatCsv,
  type ImportedResource,
  importWords,
  listImportChoices,
  maxImportedRecords,
  metaOf,
  recordImports,
  requiredFieldsOf,
  resourceOf,
} from '@pilotage/shared';
import { type Cell, type CellStyle, type CellValue, type DataValidation, writeXlsx } from 'hucre/xlsx';
import { columnLetterOf } from '../documents/columnLetterOf.ts';
import { formatText } from '../spreadsheets/writing/template.en.ts';
import { headOf } from './findTableColumns.ts';
import type { ReferenceNames } from './loadReferenceNames.ts';
import { choiceWordsOf } from './parseImportedCell.ts';
import { helpSheet, listSheet, templateHelp } from './recordTemplate.en.ts';

const headStyle: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A4D' } },
};
// Text format prevents conversions: 007 is not 7, and 1/2 is not a date.
const textStyle: CellStyle = { numFmt: '@' };
const wrapped: CellStyle = { ...textStyle, alignment: { wrapText: true, vertical: 'top' } };
const columnWidth = 24;
/** Rows with a list of choices and with text format. */
const preparedRows = maxImportedRecords;

type PositionedCell = [position: string, cell: Partial<Cell>];

const headCells = (heads: readonly string[]): PositionedCell[] =>
  heads.map((value, column) => [`0,${column}`, { value, type: 'string', style: headStyle }]);

/** Empty cells in text format below the heads. */
const preparedCells = (columnCount: number): PositionedCell[] =>
  Array.from({ length: preparedRows * columnCount }, (_, at) => {
    const place = `${1 + Math.floor(at / columnCount)},${at % columnCount}`;
    return [place, { value: null, type: 'empty', style: textStyle }];
  });

/** The table of one viewer: its words and names are those that the viewer can create records with. */
export interface RecordTemplate {
  resource: ImportedResource;
  references: ReadonlyMap<string, ReferenceNames>;
  ability: Ability;
}

function choiceTextsOf({ resource, ability }: RecordTemplate, field: string): readonly string[] {
  const words = choiceWordsOf(resource, field);
  return listImportChoices(ability, resource, field).map((value) => words[value] ?? value);
}

/** The texts that a column offers: words of a choice, or names of records. */
const offeredTextsOf = (template: RecordTemplate, field: string): readonly string[] =>
  template.references.get(field)?.listNames() ?? choiceTextsOf(template, field);

function helpOf(template: RecordTemplate, field: string): string {
  const help: Readonly<Record<string, string | undefined>> = importWords[template.resource].help;
  const choices = choiceTextsOf(template, field);
  const choiceText = choices.length > 0 ? formatText(templateHelp.choices, { choices: choices.join(', ') }) : '';
  return [choiceText, help[field] ?? ''].filter((text) => text !== '').join(' ');
}

function buildHelpSheet(template: RecordTemplate) {
  const { resource } = template;
  const examples: Readonly<Record<string, string | undefined>> = importWords[resource].examples;
  const required = requiredFieldsOf(resourceOf(resource));
  const rows = recordImports[resource].columns.map((field) => [
    headOf(resource, field),
    required.includes(field) ? templateHelp.required : '',
    helpOf(template, field),
    examples[field] ?? '',
  ]);
  const cells = rows.flatMap((row, at) =>
    row.map((value, column): PositionedCell => [`${at + 1},${column}`, { value, type: 'string', style: wrapped }]),
  );
  return {
    name: helpSheet,
    columns: [columnWidth, 16, 90, columnWidth].map((width) => ({ width })),
    rows: [[...templateHelp.heads], ...rows],
    cells: new Map([...headCells(templateHelp.heads), ...cells]),
    freezePane: { rows: 1 },
  };
}

/** An empty table with the heads of its columns, as a workbook with lists of choices. */
export function buildRecordWorkbook(template: RecordTemplate): Promise<Uint8Array> {
  const { resource } = template;
  const fields = recordImports[resource].columns;
  const heads = fields.map((field) => headOf(resource, field));
  const lists = fields.map((field) => offeredTextsOf(template, field));
  const height = Math.max(0, ...lists.map(({ length }) => length));
  const listRows = Array.from({ length: height }, (_, row): CellValue[] => lists.map((choices) => choices[row] ?? null));
  const validations = lists.flatMap((choices, column): DataValidation[] => {
    const letter = columnLetterOf(column);
    // A list lets one be chosen: a column of several is typed.
    const schema = resourceOf(resource).fields[fields[column] ?? ''];
    if (choices.length === 0 || (schema && metaOf(schema).kind === 'ids')) return [];
    return [
      {
        type: 'list',
        formula1: `${listSheet}!$${letter}$1:$${letter}$${choices.length}`,
        range: `${letter}2:${letter}${preparedRows + 1}`,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: templateHelp.notInList.title,
        errorMessage: templateHelp.notInList.text,
      },
    ];
  });
  return writeXlsx({
    sheets: [
      {
        name: importWords[resource].sheet,
        columns: heads.map(() => ({ width: columnWidth })),
        rows: [heads],
        cells: new Map([...headCells(heads), ...preparedCells(heads.length)]),
        freezePane: { rows: 1 },
        dataValidations: validations,
      },
      buildHelpSheet(template),
      ...(height > 0 ? [{ name: listSheet, rows: listRows, hidden: true }] : []),
    ],
  });
}

/** The heads of the columns as CSV, in words (`csv`) or as the API names the fields (`plain`). */
export function buildRecordCsv(resource: ImportedResource, format: 'csv' | 'plain', dialect: CsvDialect): string {
  const fields = recordImports[resource].columns;
  return formatCsv([fields.map((field) => (format === 'plain' ? field : headOf(resource, field)))], dialect);
}
