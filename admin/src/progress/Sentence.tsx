import { useTranslate } from 'react-admin';
import { type ChartRow, finding } from '../charts/compareRows.ts';
import { useFormats } from '../resource/format.ts';

interface SentenceProps {
  rows: readonly ChartRow[];
  words: (row: ChartRow) => string;
}

/** Who is furthest, who is last, and who has nothing to show: the finding, from the very rows of the chart. */
export function Sentence({ rows, words }: SentenceProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { leaders, last, silent } = finding(rows);
  const [leader] = leaders;
  const parts = [
    leader
      ? translate('compare.leads', {
          names: formats.list(leaders.map(({ name }) => name)),
          smart_count: leaders.length,
          attainment: formats.percent(leader.attainment ?? 0),
        })
      : translate('compare.nobody'),
    last ? translate('compare.trails', { name: last.name, attainment: formats.percent(last.attainment ?? 0) }) : '',
    silent.length > 0
      ? translate('compare.silent', { names: silent.map((row) => `${row.name} (${words(row)})`).join(', ') })
      : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
