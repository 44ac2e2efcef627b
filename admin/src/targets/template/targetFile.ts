import { formatFigureInput } from '../../measurements/cells/formatFigureInput.ts';
import { createFileForm } from '../../data/createFileForm.ts';
import { createIdempotencyKey } from '../../data/createIdempotencyKey.ts';
import { uploadFile } from '../../data/uploadFile.ts';
import { type PlacedTargets, positionOf } from '../paste/placedTargets.ts';

interface TargetFileResponse {
  rows: (string | number | null)[][];
  decimal: PlacedTargets['decimal'];
  problems: { line: number; column: number; message: string }[];
  ignored: string[];
}

/** The texts of a file, as if they were typed. */
export interface TargetFile extends Pick<PlacedTargets, 'decimal' | 'problems' | 'ignored'> {
  name: string;
  block: string[][];
}

/** A number of a workbook is no text that reads in two ways. It keeps all its decimals, so that too many are refused. */
const textOf = (value: string | number | null): string =>
  typeof value === 'number' ? formatFigureInput(value, 'en', 20) : (value ?? '');

/** Sends the file to the server, which reads it and stores nothing. */
export async function readTargetFile(file: File): Promise<TargetFile> {
  const { response } = uploadFile<TargetFileResponse>({
    path: '/assignments/read-table',
    form: createFileForm(file),
    key: createIdempotencyKey(),
  });
  const { rows, decimal, problems, ignored } = await response;
  return {
    name: file.name,
    block: rows.map((row) => row.map(textOf)),
    decimal,
    ignored,
    problems: new Map(problems.map(({ line, column, message }) => [positionOf(line, column), message])),
  };
}
