import CheckIcon from '@mui/icons-material/Check';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import { FindingText } from '../../checks/FindingText.tsx';
import { ConflictChoice } from './ConflictChoice.tsx';
import type { FigureRow } from '../rows/createFigureRows.ts';
import type { Outbox } from '../outbox/Outbox.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';

interface CellStateProps {
  row: FigureRow;
  name: string;
  cell: CellDraft;
  outbox: Outbox;
  isOverdue: boolean;
}

/** Sync status of a cell in words: saving, saved, not sent, refused with the reason, conflict, or locked with the reason. */
export function CellState({ row, name, cell, outbox, isOverdue }: CellStateProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { validation, progress, unsent, address } = cell;
  if (cell.hasFailedCommit && validation.kind !== 'entry') {
    const why = validation.kind === 'ambiguous' ? 'ambiguous' : validation.why;
    return (
      <span className="state error">
        <ErrorIcon aria-hidden="true" />
        <span>{translate('figures.notSaved', { why: translate(`figures.problem.${why}`, row.indicator) })}</span>
      </span>
    );
  }
  if (progress === 'conflict' && unsent) {
    return <ConflictChoice name={name} indicator={row.indicator} unsent={unsent} ours={cell.cell} outbox={outbox} />;
  }
  if (progress === 'saving') return <span className="state quiet">{translate('figures.saving')}</span>;
  if (progress === 'waiting') {
    return (
      <span className="state warning">
        <CloudOffIcon aria-hidden="true" />
        {translate('figures.waiting')}
      </span>
    );
  }
  if (progress === 'refused') {
    return (
      <span className="state error">
        <ErrorIcon aria-hidden="true" />
        <span>
          {translate('figures.notSaved', { why: unsent?.refusal ?? '' })}{' '}
          <button type="button" className="small" onClick={() => outbox.retry(address)}>
            {translate('figures.again')}
          </button>
        </span>
      </span>
    );
  }
  if (row.lock) {
    return (
      <span className="state quiet">
        <LockIcon aria-hidden="true" />
        <span>
          {translate(`figures.lock.${row.lock.reason}`)}
          {row.lock.since !== null && ` ${translate('figures.since', { day: formats.day(row.lock.since.slice(0, 10)) })}`}
        </span>
      </span>
    );
  }
  if (validation.kind === 'entry' && validation.warning !== null) {
    return <span className="state warning">{translate('figures.problem.jump')}</span>;
  }
  const [finding] = row.checkResults;
  if (finding) {
    return (
      <span className={`state ${finding.severity}`}>
        <ErrorIcon aria-hidden="true" />
        <FindingText finding={finding} indicator={row.indicator} />
      </span>
    );
  }
  if (progress === 'saved') {
    return (
      <span className="state success">
        <CheckIcon aria-hidden="true" />
        {translate('figures.saved')}
      </span>
    );
  }
  if (row.cell === null && isOverdue && row.notExpected === null) {
    return (
      <span className="state">
        <span className="hatched" aria-hidden="true" />
        {translate('figures.missing')}
      </span>
    );
  }
  return <span className="state quiet">{translate(row.cell ? `figures.states.${row.cell.state}` : 'figures.notReported')}</span>;
}
