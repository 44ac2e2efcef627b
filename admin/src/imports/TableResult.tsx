import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useTranslate } from 'react-admin';
import type { ImportedResource } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { IgnoredCells } from '../spreadsheets/IgnoredCells.tsx';
import { countRowOutcomes } from './countRowOutcomes.ts';
import { TablePreviewRows } from './TablePreviewRows.tsx';
import type { TableImportState } from './useTableImport.ts';

const outcomeOrder = ['new', 'same', 'differs', 'refused'] as const;

interface TableResultProps {
  resource: ImportedResource;
  state: TableImportState;
  onCreate: () => void;
  /** Cancels the running import; nothing is stored. */
  onStop: () => void;
}

/** What a table would create, and the button that does it. */
export function TableResult({ resource, state, onCreate, onStop }: TableResultProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { file, step, preview, error, isRefreshed } = state;
  const counts = countRowOutcomes(preview);
  const named = outcomeOrder
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => translate(`imports.counts.${outcome}`, { smart_count: counts[outcome] }));
  const summary =
    step === 'shown'
      ? preview && translate('imports.summary', { name: file.name, counts: formats.list(named) })
      : translate(`imports.${step}`, { name: file.name });
  const creatable = counts.refused > 0 ? 0 : counts.new;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box role="status" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {summary}
      </Box>
      {step !== 'shown' && <LinearProgress aria-label={translate('shell.loading')} />}
      {isRefreshed && <Alert severity="warning">{translate('imports.changedSince')}</Alert>}
      {error !== null && (
        <Alert severity="error" role="alert">
          {translate('imports.failed', { why: translate(error, { _: error }) })}
        </Alert>
      )}
      {counts.refused > 0 && <Alert severity="error">{translate('imports.refusedHelp')}</Alert>}
      {counts.differs > 0 && <Alert severity="info">{translate('imports.differsHelp')}</Alert>}
      {preview && preview.ignored.length > 0 && <IgnoredCells heading="imports.ignored" ignored={preview.ignored} />}
      {preview && <TablePreviewRows resource={resource} preview={preview} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        {step === 'importing' && <Button onClick={onStop}>{translate('spreadsheets.stop')}</Button>}
        {creatable > 0 && (
          <Button variant="contained" onClick={onCreate} disabled={step !== 'shown'}>
            {translate(resource === 'invitations' ? 'imports.invite' : 'imports.create', { smart_count: creatable })}
          </Button>
        )}
      </Box>
    </Box>
  );
}
