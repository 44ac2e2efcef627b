import { memo, useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Indicator } from '@pilotage/shared';
import { EntryMark } from '../../grid/EntryMark.tsx';
import { findEntryStatus } from '../../grid/findEntryStatus.ts';
import { CellField } from '../../measurements/grid/CellField.tsx';
import { targetSlot } from '../cells/levelSlot.ts';
import { parseTarget } from '../cells/parseLevel.ts';
import { useLevelDraft } from '../cells/useLevelDraft.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetCell } from '../rows/targetRow.ts';
import { TargetMessage } from './TargetMessage.tsx';
import { readFillKey, type TargetKey } from './readFillKey.ts';

interface TargetCellFieldProps {
  cell: TargetCell;
  indicator: Indicator;
  /** Indicator and organisation, for labels. */
  name: string;
  outbox: TargetOutbox;
  resets: number;
  onKey: (key: TargetKey, cell: TargetCell) => void;
}

/** The target of one organisation, edited in place and saved on blur. */
export const TargetCellField = memo(function TargetCellField(props: TargetCellFieldProps) {
  const { cell, indicator, name, outbox, resets, onKey } = props;
  const translate = useTranslate();
  const id = useId();
  const draft = useLevelDraft({ cell, indicator, slot: targetSlot, place: 'table', outbox, parse: parseTarget, resets });
  const status = findEntryStatus(draft);
  return (
    <div onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || draft.commit()}>
      <CellField
        column={String(cell.address.organisationId)}
        kind="figure"
        label={name}
        className="figure"
        placeholder={draft.assignment === null ? '' : translate('targets.noTarget')}
        value={draft.text}
        isDirty={draft.isDirty}
        isInvalid={status === 'invalid' || status === 'refused' || status === 'conflict'}
        describedBy={`${id}message`}
        onType={draft.type}
        onEnter={draft.commit}
        onRestore={draft.restore}
        onKey={(event) => {
          const key = readFillKey(event);
          if (key === null) return false;
          // What cannot be read is not filled from; the panel opens all the same.
          if (draft.commit() || key === 'levels') onKey(key, cell);
          return true;
        }}
      />
      <EntryMark status={status} />
      <TargetMessage id={`${id}message`} draft={draft} status={status} outbox={outbox} address={cell.address} />
    </div>
  );
});
