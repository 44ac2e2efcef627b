import { beginsWords } from '@pilotage/shared';
import type { Reader } from './useEvidence.ts';

export interface Typing {
  /** Where the @ stands. */
  from: number;
  /** What follows it up to the cursor. */
  typed: string;
}

const begun = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?)$/u;

/** The mention that is being typed before the cursor; null where none is. */
export function typingAt(text: string, cursor: number): Typing | null {
  const found = begun.exec(text.slice(0, cursor));
  const [, typed] = found ?? [];
  return typed === undefined ? null : { from: cursor - typed.length - 1, typed };
}

const most = 6;

/** People of whose name every word that was typed begins one. */
export const fitting = (people: readonly Reader[], typed: string): readonly Reader[] =>
  people.filter(({ name }) => beginsWords(name, typed)).slice(0, most);

export const mentionOf = ({ name }: Pick<Reader, 'name'>): string => `@${name}`;

/** The text with the mention in the place of what was typed of it, and where the cursor stands then. */
export function withMention(text: string, { from, typed }: Typing, person: Reader): { text: string; cursor: number } {
  const mention = `${mentionOf(person)} `;
  const rest = text.slice(from + 1 + typed.length).replace(/^ /, '');
  return { text: text.slice(0, from) + mention + rest, cursor: from + mention.length };
}

/** The space after a mention goes when a sign follows: "@Anna ?" becomes "@Anna?". */
export function tightened(text: string, cursor: number, people: readonly Reader[]): { text: string; cursor: number } {
  const before = text.slice(0, cursor);
  const isLoose = /\s[?.!,;:)]$/.test(before) && people.some((person) => before.slice(0, -2).endsWith(mentionOf(person)));
  if (!isLoose) return { text, cursor };
  return { text: before.slice(0, -2) + before.slice(-1) + text.slice(cursor), cursor: cursor - 1 };
}

/** Those of the people whose mention stands in the text; of two, of which one's name begins with the other's, the longer. */
export function mentionedIn(text: string, people: readonly Reader[]): readonly Reader[] {
  let left = text;
  return people
    .toSorted((one, other) => other.name.length - one.name.length)
    .filter((person) => {
      if (!left.includes(mentionOf(person))) return false;
      left = left.replaceAll(mentionOf(person), '');
      return true;
    });
}

interface Piece {
  /** Where it begins. */
  at: number;
  text: string;
  isMention: boolean;
}

/** The text cut at its mentions, for showing them apart; of two that begin alike the longer. */
export function piecesOf(text: string, people: readonly Pick<Reader, 'name'>[]): Piece[] {
  const mentions = people.map(mentionOf).toSorted((one, other) => other.length - one.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const mention = mentions.find((each) => text.startsWith(each, at));
    if (mention === undefined) continue;
    if (at > from) pieces.push({ at: from, text: text.slice(from, at), isMention: false });
    pieces.push({ at, text: mention, isMention: true });
    from = at + mention.length;
  }
  return from < text.length ? [...pieces, { at: from, text: text.slice(from), isMention: false }] : pieces;
}
