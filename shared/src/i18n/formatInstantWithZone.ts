interface InstantFormatOptions {
  /** The language of the reader. */
  locale: string;
  /** By whose clock; the reader's own where it is not given. */
  timeZone?: string;
  hasSeconds?: boolean;
  /** Where the zone stands beside it in other words. */
  isZoneNamed?: boolean;
}

/** An instant as people read it, with its zone: "28 Nov 2026, 21:05 CET". What is no instant stays as it is. */
export function formatInstantWithZone(
  instant: string,
  { locale, timeZone, hasSeconds = false, isZoneNamed = true }: InstantFormatOptions,
): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(hasSeconds ? { second: '2-digit' } : {}),
    ...(isZoneNamed ? { timeZoneName: 'short' } : {}),
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(at);
}
