import { dateTimeFormatOf } from './intlFormats.ts';

interface InstantFormatOptions {
  /** The language of the reader. */
  locale: string;
  /** IANA time zone; default: that of the reader. */
  timeZone?: string;
  hasSeconds?: boolean;
  /** Whether to append the name of the zone. */
  isZoneNamed?: boolean;
}

/** Formats an instant with its zone: "28 Nov 2026, 21:05 CET". Returns the text unchanged if it is not an instant. */
export function formatInstantWithZone(
  instant: string,
  { locale, timeZone, hasSeconds = false, isZoneNamed = true }: InstantFormatOptions,
): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return dateTimeFormatOf(locale === 'en' ? 'en-GB' : locale, {
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
