import { EntryMessage } from '../../grid/EntryMessage.tsx';
import type { EntryStatus } from '../../grid/findEntryStatus.ts';
import { SaveMessage } from '../../grid/SaveMessage.tsx';
import type { LevelDraft } from '../cells/useLevelDraft.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetAddress } from '../outbox/targetBody.ts';
import { LevelWarning } from './LevelWarning.tsx';
import { TargetConflict } from './TargetConflict.tsx';

interface TargetMessageProps {
  id: string;
  draft: LevelDraft;
  status: EntryStatus;
  outbox: TargetOutbox;
  address: TargetAddress;
}

/** What is wrong with a level, and the choice where there is one. In the table it floats below the field, so that no row moves. */
export function TargetMessage({ id, draft, status, outbox, address }: TargetMessageProps) {
  const { unsent, assignment } = draft;
  if (draft.isDirty && draft.validation.kind !== 'entry') return <EntryMessage id={id} draft={draft} />;
  if (status === 'refused' || status === 'conflict' || status === 'waiting')
    return (
      <SaveMessage
        id={id}
        refusal={unsent?.refusal ?? null}
        status={status}
        onRetry={() => outbox.retry(address)}
        conflict={unsent && <TargetConflict unsent={unsent} ours={assignment} outbox={outbox} />}
      />
    );
  if (draft.validation.kind === 'entry' && draft.validation.warning !== null) return <LevelWarning id={id} text={draft.text} />;
  return <span id={id} />;
}
