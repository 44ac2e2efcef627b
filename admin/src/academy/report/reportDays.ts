import { isDay } from '@pilotage/shared';

/** In which order the parts of days such as 3/4/2019 stand; `unclear`: they can be read in two ways. */
export type SlashOrder = 'dayFirst' | 'monthFirst' | 'unclear';

const slashDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;
const highestMonth = 12;

/** The order of the days of a whole column: one part above 12 decides for all. */
export function findSlashOrder(texts: readonly string[]): SlashOrder {
  const pairs = texts.flatMap((text) => {
    const [, first, second] = slashDay.exec(text.trim()) ?? [];
    return first && second ? [{ first: Number(first), second: Number(second) }] : [];
  });
  if (pairs.every(({ first, second }) => first === second)) return 'dayFirst';
  const isDayFirst = pairs.some(({ first }) => first > highestMonth);
  const isMonthFirst = pairs.some(({ second }) => second > highestMonth);
  if (isDayFirst === isMonthFirst) return 'unclear';
  return isDayFirst ? 'dayFirst' : 'monthFirst';
}

function composeDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

/** A day in words, such as "Monday, 3 December 2018, 4:20 PM". It names a day of the calendar, and is taken as it says it. */
function parseWords(text: string): string | null {
  if (!/[a-z]{3}/i.test(text) || !/\d{4}/.test(text)) return null;
  const written = new Date(text);
  if (Number.isNaN(written.getTime())) return null;
  return composeDay(String(written.getFullYear()), String(written.getMonth() + 1), String(written.getDate()));
}

/** A day as platforms write it, or null. */
export function parseReportDay(cell: string, order: SlashOrder): string | null {
  const text = cell.trim();
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso && isDay(iso)) return iso;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text) ?? [];
  if (day && month && year) return composeDay(year, month, day);
  const [, first, second, slashYear] = slashDay.exec(text) ?? [];
  if (first && second && slashYear) {
    if (order === 'unclear') return null;
    return order === 'dayFirst' ? composeDay(slashYear, second, first) : composeDay(slashYear, first, second);
  }
  return parseWords(text);
}
