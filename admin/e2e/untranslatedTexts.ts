import type { Page } from 'playwright-core';

/** The visible and accessible texts of the page, without decorative ones. */
export const collectVisibleTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      // A label in a drawing is broken into lines: it is read as a whole below.
      if (text === '' || !parent || parent.closest('text') || parent.closest('script, style, noscript, [aria-hidden="true"]'))
        continue;
      if (parent.getClientRects().length > 0) texts.push(text);
    }
    for (const label of document.querySelectorAll('svg text')) {
      if (label.closest('[aria-hidden="true"]')) continue;
      const lines = [...label.querySelectorAll('tspan')].map((line) => line.textContent ?? '');
      texts.push(lines.length > 0 ? lines.join(' ') : (label.textContent ?? ''));
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder]')) {
      if (element.closest('[aria-hidden="true"]')) continue;
      for (const name of ['aria-label', 'placeholder']) {
        const text = element.getAttribute(name)?.trim() ?? '';
        if (text !== '') texts.push(text);
      }
    }
    return texts;
  });

/** Collects every text of a JSON response: user data, not texts of the product. */
export function collectTexts(value: unknown, texts: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') for (const line of [value, ...value.split('\n')]) texts.add(line.trim());
  else if (Array.isArray(value)) for (const each of value) collectTexts(each, texts);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      // Category names are keys of the counted parts.
      if (/\s/.test(key)) texts.add(key);
      collectTexts(each, texts);
    }
  return texts;
}

/** The initials of a name, as in the account button. */
const initialsPattern = /^\p{Lu}{1,2},/u;
const bracketPattern = /\[[^[\]]*\]/gu;
/** A time with its zone. It is read before the data: a time of day may be a text of a record. */
const zonedTimePattern = /\b\d{2}:\d{2}(?::\d{2})? (?:UTC|GMT(?:[+-]\d{1,2})?|CES?T)\b/gu;
/** The head of a calendar: the month in full, and the days of the week. */
const calendarPattern =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b/gu;
/** Texts that the browser formats: month names, and the zone after a time. */
const browserTextPattern =
  /\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)(?: \d{4})?\b|\bP\d+\b|\b(?:YYYY-MM-DD )?HH:MM\b|\bYYYY-MM-DD\b/gu;

/** The words of `text` outside the pseudo-locale's brackets that are not user data: they have no i18n key. */
export function findUntranslatedWords(
  text: string,
  data: readonly string[],
  { isCalendar }: { isCalendar: boolean },
): string | null {
  // The rest of a comment after a name that it mentions, or the beginning of a text that is cut.
  const known = text.replace(/ …$/u, '');
  if (known.length > 20 && data.some((each) => each.includes(known))) return null;
  let remaining = text.replace(initialsPattern, ' ').replaceAll(zonedTimePattern, ' ');
  if (isCalendar) remaining = remaining.replaceAll(calendarPattern, ' ');
  // The longest first: a short one may be a word of another.
  for (const each of data.toSorted((a, b) => b.length - a.length))
    if (each.length > 3 && remaining.includes(each)) remaining = remaining.replaceAll(each, ' ');
  for (let before = ''; before !== remaining; ) {
    before = remaining;
    remaining = remaining.replaceAll(bracketPattern, ' ');
  }
  remaining = remaining.replaceAll(browserTextPattern, ' ');
  const short = new Set(data.filter((each) => each.length <= 3));
  const words = (remaining.match(/\p{L}{2,}/gu) ?? []).filter((word) => !short.has(word));
  return words.length > 0 ? remaining.trim() : null;
}
