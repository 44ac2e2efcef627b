/** The full stop that ends a sentence, not one within a word or a number. */
const fullStopPattern = String.raw`(\.(?![\p{L}\p{N}.]))?`;

/** `{name}` in a text, and the full stop that follows it. */
export const placeholderPattern = new RegExp(String.raw`\{(\w+)\}${fullStopPattern}`, 'gu');

/** What ends a sentence by itself: "Kft.", "Who cares?". */
export const sentenceEndPattern = /[.…!?]$/u;

/** The value and the full stop after it, which is left out where the value ends with one. */
export const withSingleFullStop = (value: string, stop: string): string =>
  sentenceEndPattern.test(value) ? value : `${value}${stop}`;

/**
 * Replaces what `pattern` finds as `String.replace` does, for the fillers of texts that others wrote: a full stop after a value that ends
 * with one is left out.
 */
export function replaceWithSingleFullStop(
  text: string,
  pattern: RegExp,
  valueOf: (expression: string, name: string) => unknown,
): string {
  return text.replace(new RegExp(`${pattern.source}${fullStopPattern}`, 'gu'), (whole: string, name: string, stop = '') =>
    withSingleFullStop(String(valueOf(whole.slice(0, whole.length - String(stop).length), name)), String(stop)),
  );
}
