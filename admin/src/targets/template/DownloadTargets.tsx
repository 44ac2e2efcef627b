import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { csvDialectOf, formatCsv, type Organisation } from '@pilotage/shared';
import { saveFile } from '../../data/saveFile.ts';
import { useFormatLocale } from '../../i18n/locale.ts';
import { shownTarget } from '../cells/shownTarget.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetRow } from '../rows/targetRow.ts';
import { createTargetTable } from './createTargetTable.ts';
import { useTargetTableHeads } from './useTargetTableHeads.ts';

interface DownloadTargetsProps {
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  outbox: TargetOutbox;
}

/** Saves the table for a spreadsheet, from which it is pasted back as a whole. */
export function DownloadTargets({ rows, organisations, outbox }: DownloadTargetsProps) {
  const translate = useTranslate();
  const heads = useTargetTableHeads();
  const locale = useFormatLocale();
  const save = () => {
    const table = createTargetTable({ rows, organisations, shownOf: (cell) => shownTarget(cell, outbox), heads });
    saveFile(`${translate('targets.title')}.csv`, formatCsv(table, csvDialectOf(locale)), 'text/csv;charset=utf-8');
  };
  return (
    <Button title={translate('targets.downloadHelp')} onClick={save}>
      {translate('targets.download')}
    </Button>
  );
}
