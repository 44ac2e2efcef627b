import { formatInstantWithZone } from '@pilotage/shared';
import { useFormatLocale } from '../i18n/locale.ts';

/** `YYYY-MM-DD` in words of the locale; the day stands for itself, in no time zone. */
export function formatDay(day: string, locale: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);
}

/** A figure with its digits always grouped: hu, it, pl and sl would leave 1234 as it is. */
export function formatNumber(figure: number, locale: string, decimals?: number): string {
  const digits =
    decimals === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, { ...digits, useGrouping: 'always' }).format(figure);
}

/** A figure as it is spoken: readers take "11 700" for two numbers. */
export function formatSpokenNumber(figure: number, locale: string, decimals?: number): string {
  const digits =
    decimals === undefined ? { maximumFractionDigits: 4 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return new Intl.NumberFormat(locale, { ...digits, useGrouping: false }).format(figure);
}

/** A fraction as percent: 0.55 is 55 %. */
export function formatPercent(fraction: number, locale: string, decimals = 0): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: 'always',
  }).format(fraction);
}

/** The formats above in the page's language. */
export function useFormats() {
  const locale = useFormatLocale();
  return {
    locale,
    day: (day: string) => formatDay(day, locale),
    instant: (instant: string) => formatInstantWithZone(instant, { locale }),
    figure: (figure: number, decimals?: number) => formatNumber(figure, locale, decimals),
    spoken: (figure: number, decimals?: number) => formatSpokenNumber(figure, locale, decimals),
    list: (names: readonly string[]) => new Intl.ListFormat(locale).format(names),
    percent: (fraction: number, decimals?: number) => formatPercent(fraction, locale, decimals),
  };
}
