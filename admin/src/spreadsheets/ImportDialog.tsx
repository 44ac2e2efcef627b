import { useId } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { countImportable, countImportRows } from './countImportRows.ts';
import { IgnoredCells } from './IgnoredCells.tsx';
import { ImportAlerts } from './ImportAlerts.tsx';
import { ImportCards } from './ImportCards.tsx';
import { ImportTable } from './ImportTable.tsx';
import type { ImportState } from './useImport.ts';
import { useImportSummary } from './useImportSummary.ts';

interface ImportDialogProps {
  state: ImportState;
  onOverwrite: (assignmentId: number, isOverwritten: boolean) => void;
  onEnter: () => void;
  onChooseFile: () => void;
  /** Cancels the running import; nothing is stored. */
  onStop: () => void;
  onClose: () => void;
}

/** Previews the changes of a filled-in template before the import. */
export function ImportDialog({ state, onOverwrite, onEnter, onChooseFile, onStop, onClose }: ImportDialogProps) {
  const translate = useTranslate();
  const { breakpoints } = useTheme();
  const isNarrow = useMediaQuery(breakpoints.down('md'));
  const id = useId();
  const { step, preview, overwrite } = state;
  const Rows = isNarrow ? ImportCards : ImportTable;
  const counts = countImportRows(preview);
  const importableCount = countImportable(counts, overwrite.size);
  const summary = useImportSummary(state, counts);
  return (
    <Dialog
      open
      onClose={step === 'importing' ? undefined : onClose}
      aria-labelledby={id}
      maxWidth="lg"
      fullWidth
      fullScreen={isNarrow}
    >
      <DialogTitle id={id}>{translate('spreadsheets.title')}</DialogTitle>
      <DialogContent
        tabIndex={0}
        sx={{ display: 'grid', gap: 1.5, alignContent: 'start', gridTemplateColumns: 'minmax(0, 1fr)' }}
      >
        <Box role="status">{summary}</Box>
        {step !== 'shown' && <LinearProgress aria-label={translate('shell.loading')} />}
        <ImportAlerts state={state} counts={counts} />
        {preview && preview.ignored.length > 0 && <IgnoredCells heading="spreadsheets.ignored" ignored={preview.ignored} />}
        {preview && preview.rows.length > 0 && <Rows rows={preview.rows} overwrite={overwrite} onOverwrite={onOverwrite} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', px: 3, pb: 2 }}>
        {step === 'importing' ? (
          <Button onClick={onStop}>{translate('spreadsheets.stop')}</Button>
        ) : (
          <Button onClick={onClose}>{translate(importableCount > 0 ? 'ra.action.cancel' : 'ra.action.close')}</Button>
        )}
        <Button onClick={onChooseFile} disabled={step !== 'shown'}>
          {translate('spreadsheets.another')}
        </Button>
        {importableCount > 0 && (
          <Button variant="contained" onClick={onEnter} disabled={step !== 'shown'}>
            {translate('spreadsheets.enter', { smart_count: importableCount })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
