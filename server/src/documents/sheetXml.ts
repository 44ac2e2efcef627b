import type { CsvCell } from '@pilotage/shared';
import { xmlDeclaration } from './xmlDeclaration.ts';

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The most characters that a cell holds. */
const maxCellLength = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML does not have, and what would be read as its replacement (ECMA-376, part 1, 22.9.2.19). */
const escapedInCells = /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

const toHexEscape = (character: string): string => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Whether a text needs an escape: most do not, and files are long. */
const isSpecial = /[&<>"_\u0000-\u001F\uFFFE\uFFFF]/;

const escapeCellText = (text: string): string =>
  isSpecial.test(text) ? escapeXml(text.replaceAll(escapedInCells, toHexEscape)) : text;

const headingStyle = ' s="1"';

/** A cell of a sheet (ECMA-376, part 1, 18.3); nothing for null. A text is a text whatever it looks like, never a formula. */
function formatCell(reference: string, cell: CsvCell, style: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"${style}><v>${cell}</v></c>` : '';
  const text = escapeCellText(cell.slice(0, maxCellLength));
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  return `<c r="${reference}"${style} t="inlineStr"><is><t${space}>${text}</t></is></c>`;
}

/** A row; `row` counts from 1. */
export function formatSheetRow(row: number, cells: readonly CsvCell[], letters: readonly string[], isHeading = false): string {
  let text = `<row r="${row}">`;
  for (let at = 0; at < cells.length; at += 1)
    text += formatCell(`${letters[at]}${row}`, cells[at] ?? null, isHeading ? headingStyle : '');
  return `${text}</row>`;
}

/** What comes before the rows: the first one stays in sight, columns have their widths. */
export const formatSheetHead = (widths: readonly number[]): string =>
  [
    `${xmlDeclaration}<worksheet xmlns="${namespace}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/><cols>',
    ...widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    '</cols><sheetData>',
  ].join('');

export const sheetFoot = '</sheetData></worksheet>';

/** Two styles: plain, and bold for headings. */
export const stylesXml = [
  `${xmlDeclaration}<styleSheet xmlns="${namespace}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

const formatRelationships = (targets: readonly { type: string; target: string }[]): string =>
  [
    `${xmlDeclaration}<Relationships xmlns="${packageRelationships}">`,
    ...targets.map(
      ({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

export const rootRelationshipsXml = formatRelationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]);

/** The sheets come first, as the workbook counts them. */
export const formatWorkbookRelationships = (sheetCount: number): string =>
  formatRelationships([
    ...Array.from({ length: sheetCount }, (_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
    { type: 'styles', target: 'styles.xml' },
  ]);

export const formatWorkbook = (sheetNames: readonly string[]): string =>
  [
    `${xmlDeclaration}<workbook xmlns="${namespace}" xmlns:r="${relationships}"><sheets>`,
    ...sheetNames.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
    '</sheets></workbook>',
  ].join('');

const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Every part is a sheet but those that are named: how many sheets there are is not known when this is sent. */
export const contentTypesXml = [
  `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Default Extension="xml" ContentType="${spreadsheetType}.worksheet+xml"/>`,
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheetType}.styles+xml"/>`,
  '</Types>',
].join('');
