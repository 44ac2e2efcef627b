import Holidays from 'date-holidays';

const known = new Map<string, ReadonlySet<string>>();

/** The days (YYYY-MM-DD) of a year that are public holidays in the whole of a country. */
function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const found = known.get(key);
  if (found) return found;
  const holidays = new Holidays(country).getHolidays(year) ?? [];
  const days = new Set(holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
  known.set(key, days);
  return days;
}

/** In which of these countries a day is a public holiday. It moves no deadline; it is named beside it. */
export const holidayIn = (day: string, countries: readonly string[]): string[] =>
  countries.filter((country) => publicHolidays(country, Number(day.slice(0, 4))).has(day));
