import type { CheckResult, Indicator, OutlierReason } from '@pilotage/shared';
import { createIdempotencyKey } from '../data/createIdempotencyKey.ts';
import { type FileUpload, uploadFile } from '../data/uploadFile.ts';
import { createFileForm } from '../data/createFileForm.ts';

export type ImportRowOutcome = 'new' | 'changed' | 'conflict' | 'kept' | 'refused';
type ImportCellValue = string | number | null;

export interface ImportChange {
  field: string;
  old: ImportCellValue;
  new: ImportCellValue;
}

export interface ImportRow {
  row: number;
  assignmentId: number | null;
  code: string | null;
  indicator: string | null;
  outcome: ImportRowOutcome;
  changes: ImportChange[];
  problems: { row: number; field: string; message: string }[];
  /** Value type and unit of the figure; null where the row refers to none. */
  valueType: Indicator['valueType'] | null;
  decimals: number | null;
  /** Findings of the checks, blocking ones first. */
  findings: Pick<CheckResult, 'checkId' | 'kind' | 'severity' | 'settled' | 'against'>[];
  /** What is unusual about the figure itself. */
  odd: OutlierReason[];
}

export interface ImportPreview {
  token: string;
  same: number;
  /** Cells of the file that are not imported. */
  ignored: { row: number | null; column: string | null; message: string }[];
  rows: ImportRow[];
}

interface PreviewImportInput {
  periodId: number;
  file: File;
}

/** Previews what the file would change now. */
export const previewImport = ({ periodId, file }: PreviewImportInput): FileUpload<ImportPreview> =>
  uploadFile({
    path: `/periods/${periodId}/import-preview`,
    form: createFileForm(file),
    key: createIdempotencyKey(),
  });

/** Imports the preview with this token; conflicts of the given assignments are overwritten. */
export const sendImport = ({
  periodId,
  file,
  token,
  overwrite,
}: PreviewImportInput & { token: string; overwrite: readonly number[] }) =>
  uploadFile<{ written: number }>({
    path: `/periods/${periodId}/import`,
    form: createFileForm(file, overwrite.length === 0 ? { token } : { token, overwrite: overwrite.join(',') }),
    key: createIdempotencyKey(),
  });
