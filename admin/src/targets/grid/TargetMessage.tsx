import type { LevelDraft } from '../cells/useLevelDraft.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetAddress } from '../outbox/targetBody.ts';
import { EntryMessage } from './EntryMessage.tsx';
import { LevelWarning } from './LevelWarning.tsx';
import type { TargetStatus } from './findTargetStatus.ts';
import { SaveMessage } from './SaveMessage.tsx';

interface TargetMessageProps {
  id: string;
  draft: LevelDraft;
  status: TargetStatus;
  outbox: TargetOutbox;
  address: TargetAddress;
}

/** What is wrong with a level, and the choice where there is one. In the table it floats below the field, so that no row moves. */
export function TargetMessage(props: TargetMessageProps) {
  const { draft, ...rest } = props;
  const { id, status } = rest;
  if (draft.isDirty && draft.validation.kind !== 'entry') return <EntryMessage id={id} draft={draft} />;
  if (status === 'refused' || status === 'conflict' || status === 'waiting')
    return <SaveMessage {...rest} unsent={draft.unsent} assignment={draft.assignment} />;
  if (draft.validation.kind === 'entry' && draft.validation.warning !== null) return <LevelWarning id={id} text={draft.text} />;
  return <span id={id} />;
}
