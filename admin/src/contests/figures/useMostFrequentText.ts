import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import { rowsWithHighestCount } from './contestSummaries.ts';

interface MostFrequentTextKeys {
  /** i18n key for: only one value occurs. */
  one: string;
  /** i18n key for: all values are equally frequent. */
  alike: string;
  most: string;
}

/** A sentence with the most frequent values; `total` is the number of all. */
export function useMostFrequentText(keys: MostFrequentTextKeys) {
  const translate = useTranslate();
  const { figure, list } = useFormats();
  return (rows: readonly { name: string; count: number }[], total: number): string => {
    const highest = rowsWithHighestCount(rows);
    const count = figure(highest[0]?.count ?? 0);
    const params = { names: list(highest.map(({ name }) => name)), count, total: figure(total) };
    if (highest[0]?.count === total) return translate(keys.one, { ...params, smart_count: total });
    if (highest.length === rows.length) return translate(keys.alike, params);
    return translate(keys.most, { ...params, smart_count: highest.length });
  };
}
