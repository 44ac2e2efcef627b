const compactDayPattern = /^(\d{4})(\d{2})(\d{2})$/;
/** 2019-4-9, 2019/4/9, 2019.04.09 and, as Hungarian has it, 2019. 4. 9. */
const yearFirstPattern = /^(\d{4})(?:([-/])(\d{1,2})\2(\d{1,2})|\. ?(\d{1,2})\. ?(\d{1,2})\.?)$/;
/** 9.4.2019 and 9. 4. 2019: between points the day comes first everywhere. */
const dayFirstPattern = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
/** 9 April 2019 and 9 Apr 2019, as days are shown. */
const namedMonthPattern = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i;

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

const formatDay = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

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
  const [, year, month, day] = compactDayPattern.exec(trimmed) ?? [];
  if (year && month && day) return formatDay(year, month, day);
  const [, ofYear, , dashedMonth, dashedDay, dottedMonth, dottedDay] = yearFirstPattern.exec(trimmed) ?? [];
  if (ofYear) return formatDay(ofYear, dashedMonth ?? dottedMonth ?? '', dashedDay ?? dottedDay ?? '');
  const [, firstDay, secondMonth, lastYear] = dayFirstPattern.exec(trimmed) ?? [];
  if (firstDay && secondMonth && lastYear) return formatDay(lastYear, secondMonth, firstDay);
  const [, namedDay, name = '', namedYear] = namedMonthPattern.exec(trimmed) ?? [];
  const namedMonth = findMonth(name);
  return namedDay && namedMonth && namedYear ? formatDay(namedYear, namedMonth, namedDay) : trimmed;
}
