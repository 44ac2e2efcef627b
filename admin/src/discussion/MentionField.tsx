import { type KeyboardEvent, useId, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { nextIndex } from '../shell/palette/paletteEntries.ts';
import { matchReaders, trimSpaceBeforePunctuation, type MentionQuery, mentionQueryAt, insertMention } from './mention.ts';
import type { CommentReader } from './evidence/useEvidence.ts';

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
  const translate = useTranslate();
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [selectedIndex, setSelectedIndex] = useState(0);
  const suggestions = query === null ? [] : matchReaders(people, query.typed);
  const selected = suggestions[selectedIndex] ?? suggestions[0];
  const optionId = (id: number) => `${listId}-${id}`;

  const announceSuggestion = (list: readonly CommentReader[], index: number) => {
    const person = list[index];
    if (person) announce(translate('discussion.offered', { name: person.name, at: index + 1, smart_count: list.length }));
  };
  const updateQuery = (text: string, cursor: number) => {
    const next = mentionQueryAt(text, cursor);
    setQuery(next);
    setSelectedIndex(0);
    if (next !== null) announceSuggestion(matchReaders(people, next.typed), 0);
  };
  const insertReader = (person: CommentReader) => {
    if (query === null) return;
    const { text, cursor } = insertMention(value, query, person);
    onChange(text);
    setQuery(null);
    announce(translate('discussion.mentioned', { name: person.name }));
    field.current?.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(cursor, cursor));
  };
  const moveSelection = (step: 1 | -1) => {
    const next = nextIndex(selectedIndex, step, suggestions.length);
    setSelectedIndex(next);
    announceSuggestion(suggestions, next);
  };
  const suggestionKeys: Record<string, () => void> = {
    ArrowDown: () => moveSelection(1),
    ArrowUp: () => moveSelection(-1),
    Enter: () => selected && insertReader(selected),
    Tab: () => selected && insertReader(selected),
    Escape: () => setQuery(null),
  };
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
  const isOpen = selected !== undefined;
  return (
    <Box sx={{ position: 'relative' }} onKeyDown={handleKeyDown} onBlur={() => setQuery(null)}>
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
            maxLength: 4000,
            'aria-autocomplete': 'list',
            'aria-controls': isOpen ? listId : undefined,
            'aria-activedescendant': selected ? optionId(selected.id) : undefined,
          },
        }}
      />
      {isOpen && (
        <Paper
          id={listId}
          role="listbox"
          aria-label={translate('discussion.mentions')}
          sx={{
            position: 'absolute',
            zIndex: 3,
            insetInline: 0,
            top: '100%',
            mt: -2,
            py: 0.5,
            boxShadow: 4,
            border: 1,
            borderColor: 'divider',
          }}
        >
          {suggestions.map((person) => (
            <Box
              key={person.id}
              id={optionId(person.id)}
              role="option"
              aria-selected={person === selected}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insertReader(person)}
              sx={{ px: 1.5, py: 0.75, cursor: 'pointer', bgcolor: person === selected ? 'action.selected' : 'transparent' }}
            >
              {person.name}
            </Box>
          ))}
        </Paper>
      )}
    </Box>
  );
}
