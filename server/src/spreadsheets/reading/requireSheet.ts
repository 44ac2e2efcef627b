import { createValidationProblem } from '../../http/problem.ts';
import type { SheetFile, SheetReadResult } from './sheetRow.ts';

/** The sheet of a request. Throws 422 on `file` where there is none, or where it cannot be read. */
export function requireSheet(sheet: SheetReadResult | null): SheetFile {
  if (sheet === null) throw createValidationProblem({ file: { code: 'field.required' } });
  if ('problem' in sheet) throw createValidationProblem({ file: sheet.problem });
  return sheet;
}
