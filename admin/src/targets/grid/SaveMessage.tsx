import { useTranslate } from 'react-admin';
import type { Assignment } from '@pilotage/shared';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetAddress } from '../outbox/targetBody.ts';
import type { UnsentTarget } from '../outbox/unsentTarget.ts';
import { TargetConflict } from './TargetConflict.tsx';
import type { TargetStatus } from './findTargetStatus.ts';

interface SaveMessageProps {
  id: string;
  unsent: UnsentTarget | null;
  /** As it is shown. */
  assignment: Assignment | null;
  status: TargetStatus;
  outbox: TargetOutbox;
  address: TargetAddress;
}

/** Why an assignment is not saved yet, and what can be done. */
export function SaveMessage({ id, unsent, assignment, status, outbox, address }: SaveMessageProps) {
  const translate = useTranslate();
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
