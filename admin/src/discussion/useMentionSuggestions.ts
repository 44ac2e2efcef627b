import { type RefObject, useState } from 'react';
import { useTranslate } from 'react-admin';
import { announce } from '../a11y/announcements.ts';
import { nextIndex } from '../shell/palette/paletteEntries.ts';
import type { CommentReader } from './evidence/useEvidence.ts';
import { insertMention, matchReaders, type MentionQuery, mentionQueryAt } from './mention.ts';

interface MentionSuggestionsParams {
  field: RefObject<HTMLTextAreaElement | null>;
  value: string;
  people: readonly CommentReader[];
  onChange: (text: string) => void;
}

/** The people whom the text at the caret may mean, which of them is selected, and the keys that select and insert one. */
export function useMentionSuggestions({ field, value, people, onChange }: MentionSuggestionsParams) {
  const translate = useTranslate();
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [selectedIndex, setSelectedIndex] = useState(0);
  const suggestions = query === null ? [] : matchReaders(people, query.typed);
  const selected = suggestions[selectedIndex] ?? suggestions[0];

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
  return { suggestions, selected, updateQuery, insertReader, close: () => setQuery(null), suggestionKeys };
}
