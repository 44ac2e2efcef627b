import { EntryMessage } from '../../grid/EntryMessage.tsx';
import type { EntryStatus } from '../../grid/findEntryStatus.ts';
import { SaveMessage } from '../../grid/SaveMessage.tsx';
import type { LearnersDraft } from '../cells/useLearnersDraft.ts';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import type { EnrolmentAddress } from '../outbox/enrolmentBody.ts';
import { EnrolmentConflict } from './EnrolmentConflict.tsx';
import { useWarningText } from './useWarningText.ts';

interface LearnersMessageProps {
  id: string;
  draft: LearnersDraft;
  status: EntryStatus;
  outbox: EnrolmentOutbox;
  address: EnrolmentAddress;
}

/** What is wrong with a number, and the choice where there is one. In the table it floats below the field, so that no row moves. */
export function LearnersMessage({ id, draft, status, outbox, address }: LearnersMessageProps) {
  const describeWarning = useWarningText();
  const { unsent, validation } = draft;
  if (draft.isDirty && validation.kind !== 'entry') return <EntryMessage id={id} draft={draft} />;
  if (status === 'refused' || status === 'conflict' || status === 'waiting')
    return (
      <SaveMessage
        id={id}
        refusal={unsent?.refusal ?? null}
        status={status}
        onRetry={() => outbox.retry(address)}
        conflict={unsent && <EnrolmentConflict unsent={unsent} ours={draft.enrolment} outbox={outbox} />}
      />
    );
  if (validation.kind === 'entry' && validation.warning !== null)
    return (
      <div className="message">
        <div id={id} className="warning">
          {describeWarning(validation.warning)}
        </div>
      </div>
    );
  return <span id={id} />;
}
