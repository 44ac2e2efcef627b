import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { type RaRecord, useNotify, useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { useSingleRun } from '../actions/useSingleRun.ts';
import { useHiddenColumns } from '../lists/useHiddenColumns.ts';
import { useExportRows } from './useExportRows.ts';

interface ExportRowsButtonProps {
  resource: ResourceName;
  fields: readonly string[];
  records: readonly RaRecord[];
}

/** Saves the selected rows as CSV, with the columns that the list shows. */
export function ExportRowsButton({ resource, fields, records }: ExportRowsButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [hidden] = useHiddenColumns(resource);
  const exportRows = useExportRows(resource);
  const { isBusy, run } = useSingleRun();
  const shown = fields.filter((field) => !hidden.includes(field));
  async function save(): Promise<void> {
    try {
      await exportRows(shown, records);
    } catch (error) {
      const { message } = problemOf(error);
      notify(message, { type: 'error', messageArgs: { _: message } });
    }
  }
  return (
    <Button variant="outlined" startIcon={<DownloadIcon />} loading={isBusy} onClick={() => void run(save)}>
      {translate('resource.selection.export')}
    </Button>
  );
}
