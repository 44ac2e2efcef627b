import { formatCsv, plainCsv } from '@pilotage/shared';
import { parsePastedBlock } from '../measurements/paste/parsePastedBlock.ts';

/** A pasted table as a file: of cells with tabs between them, as spreadsheets copy them, or CSV as it stands. */
export function createPastedFile(text: string, name: string): File {
  const content = text.includes('\t') ? formatCsv(parsePastedBlock(text), plainCsv) : text;
  return new File([content], name, { type: 'text/csv' });
}
