const isLastOfMonth = (day: string): boolean => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The day (YYYY-MM-DD) so many months later; the last of a month stays the last, and a day that the month lacks becomes its last. */
export function shiftMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const last = lastDayOf(Math.floor(index / 12), index % 12);
  const shifted = isLastOfMonth(day) ? last : Math.min(date, last);
  return new Date(Date.UTC(Math.floor(index / 12), index % 12, shifted)).toISOString().slice(0, 10);
}
