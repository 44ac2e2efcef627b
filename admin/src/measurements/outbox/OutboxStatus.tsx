import { useSyncExternalStore } from 'react';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import UndoIcon from '@mui/icons-material/Undo';
import { useTranslate } from 'react-admin';
import type { Outbox } from './Outbox.ts';

interface OutboxStatusProps {
  outbox: Pick<Outbox, 'subscribe' | 'unsentCount' | 'undoCount'>;
  isLocked: boolean;
  onUndo: () => void;
}

/** Number of unsent changes, and an undo button. Every typed figure changes both, so nothing else renders with them. */
export function OutboxStatus({ outbox, isLocked, onUndo }: OutboxStatusProps) {
  const translate = useTranslate();
  const unsent = useSyncExternalStore(outbox.subscribe, outbox.unsentCount);
  const undoable = useSyncExternalStore(outbox.subscribe, outbox.undoCount);
  return (
    <>
      {unsent > 0 && (
        <Typography role="status" variant="body2" sx={{ color: 'warning.main', fontWeight: 600 }}>
          {translate('figures.unsent', { smart_count: unsent })}
        </Typography>
      )}
      {!isLocked && (
        <Button variant="text" startIcon={<UndoIcon />} disabled={undoable === 0} onClick={onUndo}>
          {translate('figures.undo')}
        </Button>
      )}
    </>
  );
}
