/** A full stop at the end of a sentence, not within a word or a number. */
const fullStopPattern = String.raw`(\.(?![\p{L}\p{N}.]))?`;

/** `{name}` in a text, and the full stop after it. */
export const placeholderPattern = new RegExp(String.raw`\{(\w+)\}${fullStopPattern}`, 'gu');

/** A text that ends a sentence itself: "Kft.", "Who cares?". */
export const sentenceEndPattern = /[.…!?]$/u;

/** The value and the full stop after it. The stop is left out if the value ends with one. */
export const withSingleFullStop = (value: string, stop: string): string =>
  sentenceEndPattern.test(value) ? value : `${value}${stop}`;

/** Replaces matches of `pattern` like `String.replace`, but leaves out a full stop after a value that ends with one. */
export function replaceWithSingleFullStop(
  text: string,
  pattern: RegExp,
  valueOf: (expression: string, name: string) => unknown,
): string {
  return text.replace(new RegExp(`${pattern.source}${fullStopPattern}`, 'gu'), (whole: string, name: string, stop = '') =>
    withSingleFullStop(String(valueOf(whole.slice(0, whole.length - String(stop).length), name)), String(stop)),
  );
}
