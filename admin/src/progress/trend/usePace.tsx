import { useTranslate } from 'react-admin';
import type { TrendRow } from '../../charts/trendRows.ts';
import { useFormats } from '../../resource/format.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import type { ViewColumn } from '../views/viewColumn.ts';
import { createPaces, groupPaces } from './paces.ts';

/** Where rows come to by the days of their targets if they go on at their pace: in words, for table, hover and sentence. */
export function usePace(rows: readonly TrendRow[], { periods }: Pick<CompareChoices, 'periods'>) {
  const translate = useTranslate();
  const formats = useFormats();
  const paces = createPaces(rows, periods);
  const { reaching, short, day, isAhead } = groupPaces(paces);
  const text = (row: TrendRow) => {
    const projection = paces.find((pace) => pace.row.key === row.key)?.projection;
    if (!projection || projection.targetOn === null) return translate('compare.projection.noTarget');
    const on = formats.day(projection.targetOn);
    if (projection.kind !== 'projected') return translate(`compare.projection.${projection.kind}`, { day: on });
    const [level, from, to] = [projection.level, projection.from, projection.to].map((share) => formats.percent(share));
    return translate('compare.projection.range', { level, from, to, day: on });
  };
  const nameOf = (each: (typeof short)[number]) =>
    day === null ? translate('compare.projection.dated', { name: each.name, day: formats.day(each.day) }) : each.name;
  const sentenceOf = (kind: 'reach' | 'short', group: typeof short) =>
    group.length === 0
      ? ''
      : translate(`compare.projection.${kind}${day === null ? 'InTime' : ''}`, {
          names: formats.list(group.map(nameOf)),
          smart_count: group.length,
          day: day === null ? '' : formats.day(day),
        });
  const parts = [
    sentenceOf('reach', reaching),
    sentenceOf('short', short),
    reaching.length + short.length === 0 ? translate('compare.projection.nobody') : '',
  ];
  const columns: ViewColumn<TrendRow>[] = isAhead
    ? [{ key: 'pace', header: translate('compare.projection.column'), text, isList: true }]
    : [];
  return {
    columns,
    details: (row: TrendRow) => (isAhead ? [translate('compare.projection.details', { text: text(row) })] : []),
    sentence: isAhead ? parts.filter((part) => part !== '').join(' ') : '',
    note: isAhead ? translate('compare.projection.note') : '',
  };
}
