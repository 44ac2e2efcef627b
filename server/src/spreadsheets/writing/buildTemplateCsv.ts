import { type CsvCell, type CsvDialect, formatCsv } from '@pilotage/shared';
import type { OwnFigures } from '../ownFigures.ts';
import { sheetFields } from '../sheetFields.ts';
import { templateTexts } from './template.en.ts';
import { buildTemplateRows } from './templateRows.ts';

// The key is the last column, because users do not need it.
const columns = [...sheetFields.filter((field) => field !== 'key'), 'key'] as const;

/** The own figures of a period as CSV, with headings for people (`csv`) or field names for programs (`plain`). */
export function buildTemplateCsv(ownFigures: OwnFigures, format: 'csv' | 'plain', dialect: CsvDialect): string {
  const headings: CsvCell[] = columns.map((field) => (format === 'plain' ? field : templateTexts.heads[field]));
  const rows = buildTemplateRows(ownFigures).map(({ values }) => columns.map((field) => values[field]));
  return formatCsv([headings, ...rows], dialect);
}
