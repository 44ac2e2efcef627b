import Holidays from 'date-holidays';

const holidaysCache = new Map<string, ReadonlySet<string>>();

/** The nationwide public holidays (YYYY-MM-DD) of a country in a year, cached. */
function loadPublicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  const cached = holidaysCache.get(key);
  if (cached) return cached;
  const holidays = new Holidays(country).getHolidays(year) ?? [];
  const days = new Set(holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)));
  holidaysCache.set(key, days);
  return days;
}

/** The countries in which the day (YYYY-MM-DD) is a public holiday. */
export const countriesOnHoliday = (day: string, countries: readonly string[]): string[] =>
  countries.filter((country) => loadPublicHolidays(country, Number(day.slice(0, 4))).has(day));
