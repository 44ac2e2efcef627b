const written = /^(\d{1,2})(?:[:.h ]?([0-5]\d))?(?: ?h| uhr)?$/i;

/** A time of day as people write it, `9`, `9.30` or `930`, as `09:30`. Text that is no time is returned unchanged. */
export function normalizeClockTime(text: string): string {
  const [, hour = '', minute = '00'] = written.exec(text.trim()) ?? [];
  return hour === '' || Number(hour) > 23 ? text : `${hour.padStart(2, '0')}:${minute}`;
}
