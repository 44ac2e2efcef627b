import type { Indicator } from '@pilotage/shared';
import { EntryTextField } from '../../grid/EntryTextField.tsx';
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
  const draft = useLevelDraft({ cell, indicator, slot, place: 'panel', outbox, parse: parseLevel });
  const isWrong = draft.isDirty && draft.validation.kind !== 'entry';
  return <EntryTextField label={label} helperText={helperText} inputMode="decimal" draft={draft} isWrong={isWrong} />;
}
