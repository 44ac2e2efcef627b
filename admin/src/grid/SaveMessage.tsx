import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { EntryStatus } from './findEntryStatus.ts';

interface SaveMessageProps {
  id: string;
  /** Why the server refused the change. */
  refusal: string | null;
  status: EntryStatus;
  onRetry: () => void;
  /** Both values where somebody else changed the record meanwhile, and the choice. */
  conflict: ReactNode;
}

/** Why a record is not saved yet, and what can be done. */
export function SaveMessage({ id, refusal, status, onRetry, conflict }: SaveMessageProps) {
  const translate = useTranslate();
  return (
    <div className="message">
      <div id={id}>
        {status === 'waiting' && <span className="warning">{translate('figures.waiting')}</span>}
        {status === 'refused' && <span className="refused">{translate('figures.notSaved', { why: refusal ?? '' })}</span>}
      </div>
      {status === 'refused' && (
        <button type="button" className="small" onClick={onRetry}>
          {translate('figures.again')}
        </button>
      )}
      {status === 'conflict' && conflict}
    </div>
  );
}
