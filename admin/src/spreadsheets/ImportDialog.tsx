import { useId } from 'react';
import Alert from '@mui/material/Alert';
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
import { useFormats } from '../resource/format.ts';
import { IgnoredCells } from './IgnoredCells.tsx';
import { ImportCards } from './ImportCards.tsx';
import type { ImportPreview, ImportRowOutcome } from './importClient.ts';
import { ImportTable } from './ImportTable.tsx';
import type { ImportState } from './useImport.ts';

interface ImportDialogProps {
  state: ImportState;
  onOverwrite: (assignmentId: number, isOverwritten: boolean) => void;
  onEnter: () => void;
  onChooseFile: () => void;
  /** Cancels the running import; nothing is stored. */
  onStop: () => void;
  onClose: () => void;
}

const outcomeOrder = ['new', 'changed', 'conflict', 'kept', 'refused'] as const satisfies ImportRowOutcome[];
const countOf = ({ rows }: ImportPreview, outcome: ImportRowOutcome) => rows.filter((row) => row.outcome === outcome).length;

/** Previews the changes of a filled-in template before the import. */
export function ImportDialog({ state, onOverwrite, onEnter, onChooseFile, onStop, onClose }: ImportDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { breakpoints } = useTheme();
  const isNarrow = useMediaQuery(breakpoints.down('md'));
  const id = useId();
  const { file, step, preview, overwrite, error, isRefreshed } = state;
  const Rows = isNarrow ? ImportCards : ImportTable;
  const refused = preview ? countOf(preview, 'refused') : 0;
  const importableCount = preview ? countOf(preview, 'new') + countOf(preview, 'changed') + overwrite.size : 0;
  const summary = () => {
    if (step !== 'shown') return translate(`spreadsheets.${step}`, { name: file.name });
    if (!preview) return '';
    if (preview.rows.length === 0) return translate('spreadsheets.nothing', { name: file.name, smart_count: preview.same });
    const presentOutcomes = outcomeOrder.filter((outcome) => countOf(preview, outcome) > 0);
    const counts = presentOutcomes.map((each) =>
      translate(`spreadsheets.counts.${each}`, { smart_count: countOf(preview, each) }),
    );
    return translate('spreadsheets.ofFile', { name: file.name, counts: formats.list(counts) });
  };
  return (
    <Dialog
      open
      onClose={step === 'entering' ? undefined : onClose}
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
        <Box role="status">{summary()}</Box>
        {step !== 'shown' && <LinearProgress aria-label={translate('shell.loading')} />}
        {isRefreshed && <Alert severity="warning">{translate('spreadsheets.changedSince')}</Alert>}
        {error !== null && (
          <Alert severity="error" role="alert">
            {translate('spreadsheets.failed', { why: translate(error, { _: error }) })}
          </Alert>
        )}
        {refused > 0 && <Alert severity="error">{translate('spreadsheets.refusedHelp')}</Alert>}
        {preview && countOf(preview, 'conflict') > 0 && (
          <Alert severity="warning">{translate('spreadsheets.conflictHelp')}</Alert>
        )}
        {preview && preview.ignored.length > 0 && <IgnoredCells ignored={preview.ignored} />}
        {preview && preview.rows.length > 0 && <Rows rows={preview.rows} overwrite={overwrite} onOverwrite={onOverwrite} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', px: 3, pb: 2 }}>
        {step === 'entering' ? (
          <Button onClick={onStop}>{translate('spreadsheets.stop')}</Button>
        ) : (
          <Button onClick={onClose}>
            {translate(importableCount > 0 && refused === 0 ? 'ra.action.cancel' : 'ra.action.close')}
          </Button>
        )}
        <Button onClick={onChooseFile} disabled={step !== 'shown'}>
          {translate('spreadsheets.another')}
        </Button>
        {importableCount > 0 && refused === 0 && (
          <Button variant="contained" onClick={onEnter} disabled={step !== 'shown'}>
            {translate('spreadsheets.enter', { smart_count: importableCount })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
