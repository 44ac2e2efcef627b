import { useEffect, useId } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type RaRecord, useTranslate } from 'react-admin';
import type { RecordOf, ResourceName } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { RecordName } from '../fields/RecordName.tsx';
import { useTabViewer } from '../lists/useTabViewer.ts';
import type { BulkAction } from './bulkAction.ts';
import { BulkRow } from './BulkRow.tsx';
import { useBulkRun } from './useBulkRun.ts';

interface BulkActionDialogProps<N extends ResourceName> {
  resource: N;
  action: BulkAction<N>;
  records: readonly (RecordOf<N> & RaRecord)[];
  /** Gets the rows with which it was done. */
  onClose: (doneIds: ReadonlySet<number>) => void;
}

/** Names each selected row and what happens to it: first what would be done or why it cannot be, then what was. */
export function BulkActionDialog<N extends ResourceName>({ resource, action, records, onClose }: BulkActionDialogProps<N>) {
  const { keys, findRefusal, createRequest, nameOf } = action;
  const translate = useTranslate();
  const titleId = useId();
  const { viewer } = useTabViewer();
  const { results, isRunning, run, stop } = useBulkRun();
  const rows = records.map((record) => ({ record, refusal: findRefusal(record, viewer) }));
  const possible = rows.filter(({ refusal }) => refusal === null).map(({ record }) => record);
  const doneIds = new Set([...results].filter(([, { status }]) => status === 'done').map(([id]) => id));
  const hasRun = results.size > 0 && !isRunning;
  const outcome = translate('resource.selection.outcome', { done: doneIds.size, all: records.length });
  useEffect(() => {
    if (hasRun) announce(outcome);
  }, [hasRun, outcome]);
  const close = () => (isRunning ? stop() : onClose(doneIds));
  const start = () => void run(possible.map((record) => ({ id: record.id, ...createRequest(record, viewer) })));
  const closeText = hasRun || possible.length === 0 ? 'ra.action.close' : 'ra.action.cancel';
  const question = possible.length === 0 ? 'resource.selection.nonePossible' : `${keys}.text`;
  return (
    <Dialog open onClose={close} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate(`${keys}.title`, { smart_count: possible.length || records.length })}</DialogTitle>
      <DialogContent role="region" aria-labelledby={titleId} tabIndex={0}>
        <Typography>{hasRun ? outcome : translate(question, { smart_count: possible.length })}</Typography>
        {!hasRun && possible.length > 0 && possible.length < records.length && (
          <Typography>{translate('resource.selection.possible', { possible: possible.length, all: records.length })}</Typography>
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
          {rows.map(({ record, refusal }) => (
            <BulkRow
              key={record.id}
              name={nameOf ? nameOf(record) : <RecordName resource={resource} id={record.id} />}
              keys={keys}
              refusal={refusal}
              result={results.get(record.id)}
              isOver={hasRun}
            />
          ))}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={close} {...(hasRun ? { variant: 'contained', autoFocus: true } : {})}>
          {translate(isRunning ? 'resource.selection.stop' : closeText)}
        </Button>
        {!hasRun && possible.length > 0 && (
          <Button variant="contained" loading={isRunning} onClick={start}>
            {translate(`${keys}.confirm`, { smart_count: possible.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
