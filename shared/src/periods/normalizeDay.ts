const separatedDayPattern = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const compactDayPattern = /^(\d{4})(\d{2})(\d{2})$/;

/** Normalises a typed day to `YYYY-MM-DD`: accepts 2019-4-9, 2019.04.09, 2019/4/9 and 20190409. Returns other text unchanged. */
export function normalizeDay(text: string): string {
  const trimmed = text.trim();
  const [, year, month, day] = compactDayPattern.exec(trimmed) ?? [];
  if (year && month && day) return `${year}-${month}-${day}`;
  const [, ofYear, , ofMonth, ofDay] = separatedDayPattern.exec(trimmed) ?? [];
  return ofYear && ofMonth && ofDay ? `${ofYear}-${ofMonth.padStart(2, '0')}-${ofDay.padStart(2, '0')}` : trimmed;
}
