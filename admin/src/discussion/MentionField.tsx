import { type KeyboardEvent, useId, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { stepTo } from '../shell/paletteEntries.ts';
import { fitting, tightened, type Typing, typingAt, withMention } from './mention.ts';
import type { Reader } from './useEvidence.ts';

interface MentionFieldProps {
  label: string;
  value: string;
  /** Who can be mentioned. */
  people: readonly Reader[];
  helperText: string;
  error: string | null;
  onChange: (text: string) => void;
  onSend: () => void;
}

/** Words with mentions: `@` offers the people who would read them; arrows choose, Enter or Tab takes, Escape leaves. */
export function MentionField({ label, value, people, helperText, error, onChange, onSend }: MentionFieldProps) {
  const translate = useTranslate();
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typing, setTyping] = useState<Typing | null>(null);
  const [at, setAt] = useState(0);
  const offered = typing === null ? [] : fitting(people, typing.typed);
  const chosen = offered[at] ?? offered[0];
  const optionId = (id: number) => `${listId}-${id}`;

  const say = (list: readonly Reader[], place: number) => {
    const person = list[place];
    if (person) announce(translate('discussion.offered', { name: person.name, at: place + 1, smart_count: list.length }));
  };
  const look = (text: string, cursor: number) => {
    const next = typingAt(text, cursor);
    setTyping(next);
    setAt(0);
    if (next !== null) say(fitting(people, next.typed), 0);
  };
  const take = (person: Reader) => {
    if (typing === null) return;
    const { text, cursor } = withMention(value, typing, person);
    onChange(text);
    setTyping(null);
    announce(translate('discussion.mentioned', { name: person.name }));
    field.current?.focus();
    requestAnimationFrame(() => field.current?.setSelectionRange(cursor, cursor));
  };
  const step = (by: 1 | -1) => {
    const next = stepTo(at, by, offered.length);
    setAt(next);
    say(offered, next);
  };
  const inList: Record<string, () => void> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => chosen && take(chosen),
    Tab: () => chosen && take(chosen),
    Escape: () => setTyping(null),
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
      return;
    }
    const act = chosen === undefined ? undefined : inList[event.key];
    if (!act || event.shiftKey) return;
    event.preventDefault();
    // Escape leaves the list, not the panel around it.
    event.stopPropagation();
    act();
  };
  const isOpen = chosen !== undefined;
  return (
    <Box sx={{ position: 'relative' }} onKeyDown={press} onBlur={() => setTyping(null)}>
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
          const typed = tightened(target.value, target.selectionStart ?? target.value.length, people);
          onChange(typed.text);
          look(typed.text, typed.cursor);
        }}
        slotProps={{
          htmlInput: {
            maxLength: 4000,
            'aria-autocomplete': 'list',
            'aria-controls': isOpen ? listId : undefined,
            'aria-activedescendant': chosen ? optionId(chosen.id) : undefined,
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
          {offered.map((person) => (
            <Box
              key={person.id}
              id={optionId(person.id)}
              role="option"
              aria-selected={person === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
              sx={{ px: 1.5, py: 0.75, cursor: 'pointer', bgcolor: person === chosen ? 'action.selected' : 'transparent' }}
            >
              {person.name}
            </Box>
          ))}
        </Paper>
      )}
    </Box>
  );
}
