import { useId } from 'react';
import TextField from '@mui/material/TextField';
import { EntryMessage } from './EntryMessage.tsx';
import type { EntryParse } from './entryParse.ts';

interface EntryTextFieldProps {
  label: string;
  helperText?: string | undefined;
  inputMode: 'decimal' | 'numeric';
  draft: {
    text: string;
    isDirty: boolean;
    validation: EntryParse<unknown, unknown>;
    type: (text: string) => void;
    commit: () => void;
    restore: () => void;
    choose: (reading: string) => void;
  };
  isWrong: boolean;
}

/** One entry of a table in the panel beside it, saved when the field is left. */
export function EntryTextField({ label, helperText, inputMode, draft, isWrong }: EntryTextFieldProps) {
  const id = useId();
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
        htmlInput: { inputMode, autoComplete: 'off' },
        formHelperText: { component: 'div', 'aria-live': 'polite' },
      }}
    />
  );
}
