import { useTranslate } from 'react-admin';
import type { LevelDraft } from '../cells/useLevelDraft.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetAddress } from '../outbox/targetBody.ts';
import { TargetConflict } from './TargetConflict.tsx';
import type { TargetStatus } from './findTargetStatus.ts';

interface SaveMessageProps {
  id: string;
  draft: LevelDraft;
  status: TargetStatus;
  outbox: TargetOutbox;
  address: TargetAddress;
}

/** Why a level is not saved yet, and what can be done. */
export function SaveMessage({ id, draft, status, outbox, address }: SaveMessageProps) {
  const translate = useTranslate();
  const { unsent, assignment } = draft;
  return (
    <div className="message">
      <div id={id}>
        {status === 'waiting' && <span className="warning">{translate('figures.waiting')}</span>}
        {status === 'refused' && <span className="refused">{translate('figures.notSaved', { why: unsent?.refusal ?? '' })}</span>}
      </div>
      {status === 'refused' && (
        <button type="button" className="small" onClick={() => outbox.retry(address)}>
          {translate('figures.again')}
        </button>
      )}
      {status === 'conflict' && unsent && <TargetConflict unsent={unsent} ours={assignment} outbox={outbox} />}
    </div>
  );
}
