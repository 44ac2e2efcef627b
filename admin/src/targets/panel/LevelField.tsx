import { useId } from 'react';
import TextField from '@mui/material/TextField';
import type { Indicator } from '@pilotage/shared';
import { EntryMessage } from '../../grid/EntryMessage.tsx';
import { parseLevel } from '../cells/parseLevel.ts';
import type { LevelSlot } from '../cells/levelSlot.ts';
import { useLevelDraft } from '../cells/useLevelDraft.ts';
import type { TargetOutbox } from '../outbox/TargetOutbox.ts';
import type { TargetCell } from '../rows/targetRow.ts';

interface LevelFieldProps {
  label: string;
  helperText?: string;
  cell: TargetCell;
  indicator: Indicator;
  slot: LevelSlot;
  outbox: TargetOutbox;
}

/** One level of an assignment in the panel, saved when the field is left. */
export function LevelField({ label, helperText, cell, indicator, slot, outbox }: LevelFieldProps) {
  const id = useId();
  const draft = useLevelDraft({ cell, indicator, slot, place: 'panel', outbox, parse: parseLevel });
  const isWrong = draft.isDirty && draft.validation.kind !== 'entry';
  return (
    <TextField
      size="small"
      margin="none"
      label={label}
      value={draft.text}
      onChange={({ target }) => draft.type(target.value)}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit();
        if (event.key !== 'Escape' || !draft.isDirty) return;
        draft.restore();
        // The panel stays open.
        event.stopPropagation();
      }}
      error={isWrong}
      helperText={isWrong ? <EntryMessage id={id} draft={draft} /> : helperText}
      slotProps={{
        htmlInput: { inputMode: 'decimal', autoComplete: 'off' },
        formHelperText: { component: 'div', 'aria-live': 'polite' },
      }}
    />
  );
}
