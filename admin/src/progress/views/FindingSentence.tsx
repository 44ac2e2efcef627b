import { useTranslate } from 'react-admin';
import { type ChartRow, summarizeChartRows } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';

interface FindingSentenceProps {
  rows: readonly ChartRow[];
  markText: (row: ChartRow) => string;
}

/** The finding in one sentence: who leads, who is last and who has no data, from the rows of the chart. */
export function FindingSentence({ rows, markText }: FindingSentenceProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { leaders, last, rowsWithoutValue } = summarizeChartRows(rows);
  const [leader] = leaders;
  const reasons = [...new Set(rowsWithoutValue.map(markText))];
  const silent = reasons.map((reason) =>
    translate('compare.silentFor', {
      reason,
      names: formats.list(rowsWithoutValue.filter((row) => markText(row) === reason).map(({ name }) => name)),
    }),
  );
  const parts = [
    leader
      ? translate('compare.leads', {
          names: formats.list(leaders.map(({ name }) => name)),
          smart_count: leaders.length,
          attainment: formats.percent(leader.attainment ?? 0),
        })
      : translate('compare.nobody'),
    last ? translate('compare.trails', { name: last.name, attainment: formats.percent(last.attainment ?? 0) }) : '',
    silent.length > 0 ? translate('compare.silent', { names: silent.join('; ') }) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
