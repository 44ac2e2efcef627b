import { matchesWordStarts } from '@pilotage/shared';
import type { CommentReader } from './evidence/useEvidence.ts';

export interface MentionQuery {
  /** Index of the @. */
  from: number;
  /** The text between the @ and the cursor. */
  typed: string;
}

const mentionPattern = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u;

/** The mention that the user types before the cursor; null where there is none. */
export function mentionQueryAt(text: string, cursor: number): MentionQuery | null {
  const match = mentionPattern.exec(text.slice(0, cursor));
  const [, typed] = match ?? [];
  return typed === undefined ? null : { from: cursor - typed.length - 1, typed };
}

const maxSuggestions = 6;

/** People with a name in which each typed word begins a word. */
export const matchReaders = (people: readonly CommentReader[], typed: string): readonly CommentReader[] =>
  people.filter(({ name }) => matchesWordStarts(name, typed)).slice(0, maxSuggestions);

export const mentionText = ({ name }: Pick<CommentReader, 'name'>): string => `@${name}`;

/** Replaces the typed part with the mention. Returns the new text and cursor position. */
export function insertMention(
  text: string,
  { from, typed }: MentionQuery,
  person: CommentReader,
): { text: string; cursor: number } {
  const mention = `${mentionText(person)} `;
  const rest = text.slice(from + 1 + typed.length).replace(/^ /, '');
  return { text: text.slice(0, from) + mention + rest, cursor: from + mention.length };
}

/** Removes the space after a mention before punctuation: "@Anna ?" becomes "@Anna?". */
export function trimSpaceBeforePunctuation(
  text: string,
  cursor: number,
  people: readonly CommentReader[],
): { text: string; cursor: number } {
  const before = text.slice(0, cursor);
  const hasSpaceAfterMention =
    /\s[?.!,;:)]$/.test(before) && people.some((person) => before.slice(0, -2).endsWith(mentionText(person)));
  if (!hasSpaceAfterMention) return { text, cursor };
  return { text: before.slice(0, -2) + before.slice(-1) + text.slice(cursor), cursor: cursor - 1 };
}

/** The people mentioned in the text. Where one name is a prefix of another, the longer one counts. */
export function findMentionedReaders(text: string, people: readonly CommentReader[]): readonly CommentReader[] {
  let remaining = text;
  return people
    .toSorted((one, other) => other.name.length - one.name.length)
    .filter((person) => {
      if (!remaining.includes(mentionText(person))) return false;
      remaining = remaining.replaceAll(mentionText(person), '');
      return true;
    });
}

interface CommentSegment {
  /** Start index. */
  start: number;
  text: string;
  isMention: boolean;
}

/** Splits the text at its mentions, for display. Where one name is a prefix of another, the longer one counts. */
export function splitByMentions(text: string, people: readonly Pick<CommentReader, 'name'>[]): CommentSegment[] {
  const mentions = people.map(mentionText).toSorted((one, other) => other.length - one.length);
  const segments: CommentSegment[] = [];
  let from = 0;
  for (let start = text.indexOf('@'); start >= 0; start = text.indexOf('@', start + 1)) {
    const mention = mentions.find((each) => text.startsWith(each, start));
    if (mention === undefined) continue;
    if (start > from) segments.push({ start: from, text: text.slice(from, start), isMention: false });
    segments.push({ start, text: mention, isMention: true });
    from = start + mention.length;
  }
  return from < text.length ? [...segments, { start: from, text: text.slice(from), isMention: false }] : segments;
}
