import { formatInstantWithZone } from '@pilotage/shared/formatInstantWithZone';
import { dateTimeFormatOf, listFormatOf, numberFormatOf } from '@pilotage/shared/intlFormats';
import { useFormatLocale } from '../i18n/locale.ts';

/** Formats a `YYYY-MM-DD` day for the locale, independent of time zones. */
export function formatDay(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dateTimeFormatOf(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** Formats a figure, always with grouping: hu, it, pl and sl would print 1234 without it. */
export function formatNumber(figure: number, locale: string, decimals?: number): string {
  const digits =
    decimals === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormatOf(locale, { ...digits, useGrouping: 'always' }).format(figure);
}

/** Formats a figure for screen readers, without grouping: "11 700" would be read as two numbers. */
export function formatSpokenNumber(figure: number, locale: string, decimals?: number): string {
  const digits =
    decimals === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormatOf(locale, { ...digits, useGrouping: false }).format(figure);
}

/** Formats a fraction as a percentage: 0.55 is 55 %. */
export function formatPercent(fraction: number, locale: string, decimals = 0): string {
  return numberFormatOf(locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
  }).format(fraction);
}

/** The formatters above for the language of the page. */
export function useFormats() {
  const locale = useFormatLocale();
  return {
    locale,
    day: (day: string) => formatDay(day, locale),
    instant: (instant: string) => formatInstantWithZone(instant, { locale }),
    figure: (figure: number, decimals?: number) => formatNumber(figure, locale, decimals),
    spoken: (figure: number, decimals?: number) => formatSpokenNumber(figure, locale, decimals),
    list: (names: readonly string[]) => listFormatOf(locale, {}).format(names),
    percent: (fraction: number, decimals?: number) => formatPercent(fraction, locale, decimals),
  };
}
