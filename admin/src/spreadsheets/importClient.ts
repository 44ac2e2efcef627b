import type { Finding, Indicator } from '@pilotage/shared';
import { newKey } from '../data/newKey.ts';
import { type FileOnItsWay, sendFile } from '../data/sendFile.ts';

export type Outcome = 'new' | 'changed' | 'conflict' | 'kept' | 'refused';
type Said = string | number | null;

export interface ImportChange {
  field: string;
  old: Said;
  new: Said;
}

export interface ImportRow {
  row: number;
  assignmentId: number | null;
  code: string | null;
  indicator: string | null;
  outcome: Outcome;
  changes: ImportChange[];
  problems: { row: number; field: string; message: string }[];
  /** How the figure is written; null where the row is about none. */
  valueType: Indicator['valueType'] | null;
  decimals: number | null;
  /** What the checks would find in it; what blocks comes first. */
  findings: Pick<Finding, 'checkId' | 'kind' | 'severity' | 'settled' | 'against'>[];
}

export interface ImportPreview {
  token: string;
  same: number;
  /** What stands in the file and is not read. */
  ignored: { row: number | null; column: string | null; message: string }[];
  rows: ImportRow[];
}

interface Asked {
  periodId: number;
  file: File;
}

function formOf(file: File, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', file);
  return form;
}

const nobody = () => undefined;

/** What the file would change now. */
export const previewImport = ({ periodId, file }: Asked): FileOnItsWay<ImportPreview> =>
  sendFile({ path: `/periods/${periodId}/import-preview`, form: formOf(file), key: newKey(), onProgress: nobody });

/** Enters what was shown under that token; conflicts are overwritten where their assignment is named. */
export const sendImport = ({ periodId, file, token, overwrite }: Asked & { token: string; overwrite: readonly number[] }) =>
  sendFile<{ written: number }>({
    path: `/periods/${periodId}/import`,
    form: formOf(file, overwrite.length === 0 ? { token } : { token, overwrite: overwrite.join(',') }),
    key: newKey(),
    onProgress: nobody,
  });
