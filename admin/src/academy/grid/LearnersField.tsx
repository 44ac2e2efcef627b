import { useId } from 'react';
import type { EnrolmentStage } from '@pilotage/shared';
import { EntryMark } from '../../grid/EntryMark.tsx';
import { findEntryStatus } from '../../grid/findEntryStatus.ts';
import { CellField } from '../../measurements/grid/CellField.tsx';
import { stageSlots } from '../cells/learnersSlot.ts';
import { useLearnersDraft } from '../cells/useLearnersDraft.ts';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import type { AcademyRow } from '../rows/academyRow.ts';
import { LearnersMessage } from './LearnersMessage.tsx';

interface LearnersFieldProps {
  row: AcademyRow;
  stage: EnrolmentStage;
  /** Module and stage, for labels. */
  name: string;
  outbox: EnrolmentOutbox;
  resets: number;
  onOpenGroups: () => void;
}

/** The learners of a module at one stage, edited in place and saved on blur. */
export function LearnersField({ row, stage, name, outbox, resets, onOpenGroups }: LearnersFieldProps) {
  const id = useId();
  const draft = useLearnersDraft({ row, slot: stageSlots[stage], outbox, resets });
  const status = findEntryStatus(draft);
  return (
    <div onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || draft.commit()}>
      <CellField
        column={stage}
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
        onKey={({ altKey, key }) => {
          if (!altKey || key !== 'Enter') return false;
          draft.commit();
          onOpenGroups();
          return true;
        }}
      />
      <EntryMark status={status} />
      <LearnersMessage id={`${id}message`} draft={draft} status={status} outbox={outbox} address={row.address} />
    </div>
  );
}
