import type { ImportedResource } from '@pilotage/shared';
import { createFileForm } from '../data/createFileForm.ts';
import { createIdempotencyKey } from '../data/createIdempotencyKey.ts';
import { type FileUpload, uploadFile } from '../data/uploadFile.ts';

export type TableRowOutcome = 'new' | 'same' | 'differs' | 'refused';
export type TableValue = string | number | null;

export interface TableRowPreview {
  row: number;
  outcome: TableRowOutcome;
  values: Readonly<Record<string, TableValue>>;
  existingId: number | null;
  differences: readonly { field: string; here: TableValue; inFile: TableValue }[];
  problems: readonly { field: string | null; message: string }[];
}

export interface TablePreview {
  token: string;
  columns: readonly string[];
  /** Parts of the file that are not imported. */
  ignored: { row: number | null; column: string | null; message: string }[];
  rows: readonly TableRowPreview[];
}

export interface CreatedRecord {
  id: number;
  version: number;
}

interface ImportedTable {
  created: number;
  records: CreatedRecord[];
}

/** Previews what the table would create now. */
export const previewTable = (resource: ImportedResource, file: File): FileUpload<TablePreview> =>
  uploadFile({
    path: `/${resource}/import-preview`,
    form: createFileForm(file),
    key: createIdempotencyKey(),
  });

/** Creates the new records of the preview with this token, all or none. */
export const importTable = (resource: ImportedResource, file: File, token: string): FileUpload<ImportedTable> =>
  uploadFile({
    path: `/${resource}/import`,
    form: createFileForm(file, { token }),
    key: createIdempotencyKey(),
  });
