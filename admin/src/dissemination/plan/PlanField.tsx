import { useId } from 'react';
import type { PlanNumber } from '@pilotage/shared';
import { EntryMark } from '../../grid/EntryMark.tsx';
import { EntryMessage } from '../../grid/EntryMessage.tsx';
import { findEntryStatus } from '../../grid/findEntryStatus.ts';
import { SaveMessage } from '../../grid/SaveMessage.tsx';
import { useNumberDraft } from '../../grid/useNumberDraft.ts';
import { CellField } from '../../measurements/grid/CellField.tsx';
import { parsePlanNumber } from './parsePlanNumber.ts';
import { PlanConflict } from './PlanConflict.tsx';
import { planContent } from './planContent.ts';
import type { PlanOutbox } from './PlanOutbox.ts';
import { type PlanRow, shownPlan } from './planRow.ts';
import { planDraftPrefix, usePlanSyncStatus } from './usePlanOutbox.ts';

interface PlanFieldProps {
  row: PlanRow;
  number: PlanNumber;
  /** Objective, kind and number, for labels. */
  name: string;
  outbox: PlanOutbox;
  /** Counts what replaced the text from outside, such as a paste. */
  resets: number;
}

/** One number of a plan, edited in place and saved when the field is left. */
export function PlanField({ row, number, name, outbox, resets }: PlanFieldProps) {
  const id = useId();
  const { unsent, progress } = usePlanSyncStatus(outbox, row.address);
  const plan = shownPlan(row, outbox);
  const draft = useNumberDraft({
    address: row.address,
    outbox,
    // The record is saved as a whole: only the numbers that wait are marked.
    progress: unsent === null || unsent.body === null || number in unsent.body ? progress : 'idle',
    stored: row.plan,
    shown: plan?.[number] ?? null,
    draftKey: `${planDraftPrefix(row.address)}${number}`,
    parse: (text) => parsePlanNumber(text, row, plan, number),
    isUnchanged: (body) => planContent.isStored(plan, body),
    resets,
  });
  const status = findEntryStatus(draft);
  return (
    <div onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || draft.commit()}>
      <CellField
        column={number}
        kind="figure"
        label={name}
        className="figure"
        value={draft.text}
        isDirty={draft.isDirty}
        isInvalid={status === 'invalid' || status === 'refused' || status === 'conflict'}
        describedBy={`${id}message`}
        onType={draft.type}
        onEnter={draft.commit}
        onRestore={draft.restore}
        onKey={() => false}
      />
      <EntryMark status={status} />
      {draft.isDirty && draft.validation.kind !== 'entry' ? (
        <EntryMessage id={`${id}message`} draft={draft} />
      ) : status === 'refused' || status === 'conflict' || status === 'waiting' ? (
        <SaveMessage
          id={`${id}message`}
          refusal={unsent?.refusal ?? null}
          status={status}
          onRetry={() => outbox.retry(row.address)}
          conflict={unsent && <PlanConflict unsent={unsent} ours={plan} outbox={outbox} />}
        />
      ) : (
        <span id={`${id}message`} />
      )}
    </div>
  );
}
