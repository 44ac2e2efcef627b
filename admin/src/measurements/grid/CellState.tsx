import type { ReactNode } from 'react';
import CheckIcon from '@mui/icons-material/Check';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import { useTranslate } from 'react-admin';
import type { CheckResult } from '@pilotage/shared';
import { FindingText } from '../../checks/FindingText.tsx';
import { useConsortiumClock } from '../../progress/useConsortiumClock.ts';
import { useFormats } from '../../resource/format.ts';
import { findCellStatus } from '../cells/findCellStatus.ts';
import type { CellDraft } from '../cells/useCellDraft.ts';
import type { Outbox } from '../outbox/Outbox.ts';
import type { CellLock } from '../rows/cellLock.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { ConflictChoice } from './ConflictChoice.tsx';
import { SayWhyButton } from './SayWhyButton.tsx';

interface CellStateProps {
  row: FigureRow;
  name: string;
  cell: CellDraft;
  outbox: Outbox;
  isOverdue: boolean;
  /** Shows the parts of the figure; absent where it has none, or where they are shown. */
  onShowParts?: (() => void) | undefined;
}

interface StateTextProps {
  tone: 'quiet' | 'warning' | 'error' | 'success' | 'plain';
  mark?: ReactNode;
  children: ReactNode;
}

const StateText = ({ tone, mark, children }: StateTextProps) => (
  <span className={`state ${tone}`}>
    {mark}
    {mark ? <span>{children}</span> : children}
  </span>
);

const errorMark = <ErrorIcon aria-hidden="true" />;

function LockText({ lock: { reason, since } }: { lock: CellLock }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { toLocalDay } = useConsortiumClock();
  const day = since === null ? '' : ` ${translate('figures.since', { day: formats.day(toLocalDay(since)) })}`;
  return (
    <StateText tone="quiet" mark={<LockIcon aria-hidden="true" />}>{`${translate(`figures.lock.${reason}`)}${day}`}</StateText>
  );
}

/** What a check has found, with the way to the comment where one settles it. */
function FindingState({ finding, row, name, cell }: Pick<CellStateProps, 'row' | 'name' | 'cell'> & { finding: CheckResult }) {
  const isSettledByComment = finding.severity === 'warning' && finding.kind !== 'deviation';
  return (
    <StateText tone={finding.severity} mark={errorMark}>
      <FindingText finding={finding} indicator={row.indicator} />
      {isSettledByComment && <SayWhyButton name={name} cell={cell} />}
    </StateText>
  );
}

/** State of a cell in words: not valid, conflict, saving, not sent, refused with the reason, locked with the reason, or saved. */
export function CellState({ row, name, cell, outbox, isOverdue, onShowParts }: CellStateProps) {
  const translate = useTranslate();
  const status = findCellStatus(row, cell, isOverdue);
  const notSaved = (why: string) => translate('figures.notSaved', { why });
  switch (status.kind) {
    case 'invalid':
      return (
        <StateText tone="error" mark={errorMark}>
          {notSaved(translate(`figures.problem.${status.why}`, row.indicator))}
          {status.why === 'partsExceed' && onShowParts && (
            <>
              {' '}
              <button
                type="button"
                className="small"
                aria-label={translate('figures.showPartsOf', { indicator: name })}
                onClick={onShowParts}
              >
                {translate('figures.showParts')}
              </button>
            </>
          )}
        </StateText>
      );
    case 'conflict':
      return <ConflictChoice name={name} indicator={row.indicator} unsent={status.unsent} ours={cell.cell} outbox={outbox} />;
    case 'waiting':
      return (
        <StateText tone="warning" mark={<CloudOffIcon aria-hidden="true" />}>
          {translate('figures.waiting')}
        </StateText>
      );
    case 'refused':
      return (
        <StateText tone="error" mark={errorMark}>
          {notSaved(status.why)}{' '}
          <button type="button" className="small" onClick={() => outbox.retry(cell.address)}>
            {translate('figures.again')}
          </button>
        </StateText>
      );
    case 'locked':
      return <LockText lock={status.lock} />;
    case 'warning':
      return (
        <StateText tone="warning">
          {translate(`figures.problem.${status.warning}`)}
          <SayWhyButton name={name} cell={cell} />
        </StateText>
      );
    case 'finding':
      return <FindingState finding={status.finding} row={row} name={name} cell={cell} />;
    case 'saved':
      return (
        <StateText tone="success" mark={<CheckIcon aria-hidden="true" />}>
          {translate('figures.saved')}
        </StateText>
      );
    case 'missing':
      return (
        <StateText tone="plain" mark={<span className="hatched" aria-hidden="true" />}>
          {translate('figures.missing')}
        </StateText>
      );
    case 'stored':
      return <StateText tone="quiet">{translate(`figures.states.${status.state}`)}</StateText>;
    case 'saving':
    case 'notReported':
      return <StateText tone="quiet">{translate(`figures.${status.kind}`)}</StateText>;
  }
}
