import CheckIcon from '@mui/icons-material/Check';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import type { EntryStatus } from './findEntryStatus.ts';

const marks = { invalid: ErrorIcon, conflict: ErrorIcon, refused: ErrorIcon, waiting: CloudOffIcon, saved: CheckIcon } as const;
const tones = { invalid: 'error', conflict: 'error', refused: 'error', waiting: 'warning', saved: 'success' } as const;

/** The state of a cell as a mark in its field; the words are in its message. */
export function EntryMark({ status }: { status: EntryStatus }) {
  if (status === 'idle' || status === 'saving') return null;
  const Mark = marks[status];
  return (
    <span className={`mark ${tones[status]}`} data-status={status}>
      <Mark aria-hidden="true" />
    </span>
  );
}
