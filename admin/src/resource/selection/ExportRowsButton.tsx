import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Button from '@mui/material/Button';
import { type RaRecord, useNotify, useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { FormatMenu } from '../../data/FormatMenu.tsx';
import { problemOf } from '../../data/problem.ts';
import type { TableFormat } from '../../data/tableFormats.ts';
import { useSingleRun } from '../actions/useSingleRun.ts';
import { useExportRows } from '../export/useExportRows.ts';

interface ExportRowsButtonProps {
  resource: ResourceName;
  fields: readonly string[];
  records: readonly RaRecord[];
}

/** Saves the selected rows, with the columns that the list shows. */
export function ExportRowsButton({ resource, fields, records }: ExportRowsButtonProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const exportRows = useExportRows(resource);
  const { isBusy, run } = useSingleRun();
  async function save(format: TableFormat): Promise<void> {
    try {
      await exportRows(fields, records, format);
    } catch (error) {
      const { message } = problemOf(error);
      notify(message, { type: 'error', messageArgs: { _: message } });
    }
  }
  return (
    <FormatMenu
      onChoose={(format) => void run(() => save(format))}
      trigger={(props) => (
        <Button variant="outlined" startIcon={<DownloadIcon />} loading={isBusy} {...props}>
          {translate('resource.selection.export')}
        </Button>
      )}
    />
  );
}
