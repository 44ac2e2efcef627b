import { type KeyboardEvent, useId, useRef } from 'react';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import type { CommentReader } from './evidence/useEvidence.ts';
import { trimSpaceBeforePunctuation } from './mention.ts';
import { MentionList, mentionOptionId } from './MentionList.tsx';
import { useMentionSuggestions } from './useMentionSuggestions.ts';

interface MentionFieldProps {
  label: string;
  value: string;
  /** People who can be mentioned. */
  people: readonly CommentReader[];
  helperText: string;
  error: string | null;
  onChange: (text: string) => void;
  onSend: () => void;
}

/** Text field with mentions: `@` opens a list of possible readers; arrow keys select, Enter or Tab inserts, Escape closes it. */
export function MentionField({ label, value, people, helperText, error, onChange, onSend }: MentionFieldProps) {
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { suggestions, selected, updateQuery, insertReader, close, suggestionKeys } = useMentionSuggestions({
    field,
    value,
    people,
    onChange,
  });
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
      return;
    }
    const shortcut = selected === undefined ? undefined : suggestionKeys[event.key];
    if (!shortcut || event.shiftKey) return;
    event.preventDefault();
    // Escape closes the list, not the panel that contains it.
    event.stopPropagation();
    shortcut();
  };
  return (
    <Box sx={{ position: 'relative' }} onKeyDown={handleKeyDown} onBlur={close}>
      <TextField
        multiline
        minRows={2}
        maxRows={12}
        label={label}
        value={value}
        error={error !== null}
        helperText={error ?? helperText}
        inputRef={field}
        onChange={({ target }) => {
          const typed = trimSpaceBeforePunctuation(target.value, target.selectionStart ?? target.value.length, people);
          onChange(typed.text);
          updateQuery(typed.text, typed.cursor);
        }}
        slotProps={{
          htmlInput: {
            'aria-autocomplete': 'list',
            'aria-controls': selected ? listId : undefined,
            'aria-activedescendant': selected ? mentionOptionId(listId, selected.id) : undefined,
          },
        }}
      />
      {selected && <MentionList id={listId} people={suggestions} selected={selected} onChoose={insertReader} />}
    </Box>
  );
}
