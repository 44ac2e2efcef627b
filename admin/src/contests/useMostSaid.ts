import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import { mostOf } from './contestFindings.ts';

interface Keys {
  /** All are the same. */
  one: string;
  /** There is as much of each. */
  alike: string;
  most: string;
}

/** Which of several have most, in a sentence; `total` is all of them. */
export function useMostSaid(keys: Keys) {
  const translate = useTranslate();
  const { figure, list } = useFormats();
  return (rows: readonly { name: string; count: number }[], total: number): string => {
    const most = mostOf(rows);
    const count = figure(most[0]?.count ?? 0);
    const said = { names: list(most.map(({ name }) => name)), count, total: figure(total) };
    if (most[0]?.count === total) return translate(keys.one, { ...said, smart_count: total });
    if (most.length === rows.length) return translate(keys.alike, said);
    return translate(keys.most, { ...said, smart_count: most.length });
  };
}
