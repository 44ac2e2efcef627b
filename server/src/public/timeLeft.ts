const minuteMs = 60_000;
const units = [
  { unit: 'days', ms: 24 * 60 * minuteMs },
  { unit: 'hours', ms: 60 * minuteMs },
  { unit: 'minutes', ms: minuteMs },
] as const;

export interface TimeLeft {
  unit: (typeof units)[number]['unit'];
  n: number;
}

/** The time from `now` to a deadline in its largest whole unit; under a minute it is one minute. Null once it has passed. */
export function timeLeft(closesAt: string, now: string): TimeLeft | null {
  const ms = Date.parse(closesAt) - Date.parse(now);
  if (ms < 0) return null;
  const { unit, ms: size } = units.find((each) => ms >= each.ms) ?? units[2];
  return { unit, n: Math.max(1, Math.floor(ms / size)) };
}
