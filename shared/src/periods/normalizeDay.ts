/** How people write a day, by the parts that each form has. */
const dayPatterns = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})([-/])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  // As Hungarian has it: 2019. 4. 9.
  /^(?<year>\d{4})\. ?(?<month>\d{1,2})\. ?(?<day>\d{1,2})\.?$/,
  // Between points the day comes first everywhere.
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
  // As days are shown: 9 April 2019, 9 Apr 2019.
  /^(?<day>\d{1,2}) (?<name>[a-z]{3,9}) (?<year>\d{4})$/i,
];

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The number of a month by its English name or at least its first three letters; null for other text. */
function findMonth(name: string): string | null {
  const index = name.length < 3 ? -1 : monthNames.findIndex((month) => month.startsWith(name.toLowerCase()));
  return index < 0 ? null : String(index + 1);
}

/**
 * Normalises a typed day to `YYYY-MM-DD`: accepts 2019-4-9, 2019/4/9, 2019.04.09, 20190409, 9.4.2019 and 9 April 2019. Returns other
 * text unchanged: 9/4/2019 is 9 April to some and 4 September to others.
 */
export function normalizeDay(text: string): string {
  const trimmed = text.trim();
  for (const pattern of dayPatterns) {
    const { year, month, name, day } = pattern.exec(trimmed)?.groups ?? {};
    const number = month ?? findMonth(name ?? '');
    if (year && number && day) return `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return trimmed;
}
