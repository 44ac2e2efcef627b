import Holidays from 'date-holidays';

const holidaysCache = new Map<string, ReadonlySet<string>>();

/** The days (YYYY-MM-DD) of a year that are public holidays in the whole of a country. */
function loadPublicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const cached = holidaysCache.get(key);
  if (cached) return cached;
  const holidays = new Holidays(country).getHolidays(year) ?? [];
  const days = new Set(holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
  holidaysCache.set(key, days);
  return days;
}

/** In which of these countries a day is a public holiday. It moves no deadline; it is named beside it. */
export const countriesOnHoliday = (day: string, countries: readonly string[]): string[] =>
  countries.filter((country) => loadPublicHolidays(country, Number(day.slice(0, 4))).has(day));
