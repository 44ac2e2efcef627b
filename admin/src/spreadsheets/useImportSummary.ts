import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { ImportRowOutcome } from './importClient.ts';
import type { ImportRowCounts } from './countImportRows.ts';
import type { ImportState } from './useImport.ts';

const outcomeOrder = ['new', 'changed', 'conflict', 'kept', 'refused'] as const satisfies ImportRowOutcome[];

/** What is being done with the file, or what it would change, in one sentence. */
export function useImportSummary({ step, file, preview }: ImportState, counts: ImportRowCounts): string {
  const translate = useTranslate();
  const formats = useFormats();
  if (step !== 'shown') return translate(`spreadsheets.${step}`, { name: file.name });
  if (!preview) return '';
  if (preview.rows.length === 0) return translate('spreadsheets.nothing', { name: file.name, smart_count: preview.same });
  const outcomes = outcomeOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => translate(`spreadsheets.counts.${outcome}`, { smart_count: counts[outcome] }));
  return translate('spreadsheets.ofFile', { name: file.name, counts: formats.list(outcomes) });
}
