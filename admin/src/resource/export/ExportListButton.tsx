import { useId } from 'react';
import Download from '@mui/icons-material/DownloadOutlined';
import MuiButton from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { Button, useListContext, useTranslate } from 'react-admin';
import type { ResourceName } from '@pilotage/shared';
import { FormatMenu } from '../../data/FormatMenu.tsx';
import { useFormats } from '../format.ts';
import { useHiddenColumns } from '../lists/useHiddenColumns.ts';
import { type ExportedColumn, shownFieldsOf } from './exportedColumn.ts';
import { type ExportProgress, useListExport } from './useListExport.ts';

/** A list that comes at once needs no word about it. */
const shortList = 1000;

function ExportDialog({ progress: { read, total }, onStop }: { progress: ExportProgress; onStop: () => void }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const id = useId();
  const text = translate('resource.export.progress', { read: figure(read), total: figure(total) });
  return (
    <Dialog open onClose={onStop} aria-labelledby={id} fullWidth maxWidth="xs">
      <DialogTitle id={id}>{translate('resource.export.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1 }}>{text}</Typography>
        <LinearProgress variant="determinate" value={total === 0 ? 0 : (100 * read) / total} aria-label={text} />
      </DialogContent>
      <DialogActions>
        <MuiButton onClick={onStop}>{translate('resource.export.stop')}</MuiButton>
      </DialogActions>
    </Dialog>
  );
}

/** Saves all rows that the list shows on its pages, in its order and with its columns. */
export function ExportListButton({ resource, columns }: { resource: ResourceName; columns: readonly ExportedColumn[] }) {
  const { total } = useListContext();
  const [hidden] = useHiddenColumns(resource);
  const { progress, save, stop } = useListExport(resource);
  if (!total) return null;
  return (
    <>
      <FormatMenu
        onChoose={(format) => void save(shownFieldsOf(columns, hidden), format)}
        trigger={(props) => (
          <Button label="resource.export.label" disabled={progress !== null} {...props}>
            <Download />
          </Button>
        )}
      />
      {progress !== null && progress.total > shortList && <ExportDialog progress={progress} onStop={stop} />}
    </>
  );
}
