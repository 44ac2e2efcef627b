import { useTranslate } from 'react-admin';
import type { TrendRow } from '../../charts/trendRows.ts';
import { useFormats } from '../../resource/format.ts';
import type { CompareChoices } from '../views/useCompareChoices.ts';
import type { ViewColumn } from '../views/viewColumn.ts';
import { createPaces } from './projectRow.ts';

/**
 * Where rows come to by the end of the last period, of those that were known at the time that is shown, if they go on at their pace: in
 * words, for table, hover and sentence.
 */
export function usePace(rows: readonly TrendRow[], { periods, period }: Pick<CompareChoices, 'periods' | 'period'>) {
  const translate = useTranslate();
  const { day, list, percent } = useFormats();
  const { last, isOver, paces } = createPaces(rows, periods, period?.number);
  const text = (row: TrendRow) => {
    const projection = paces.find((pace) => pace.row.key === row.key)?.projection;
    if (!projection) return translate('compare.projection.few');
    const [level, from, to] = [projection.level, projection.from, projection.to].map((share) => percent(share));
    return translate('compare.projection.range', { level, from, to });
  };
  const lastDay = last ? day(last.endsOn) : '';
  const namesOf = (reaches: boolean) =>
    paces.filter(({ projection }) => projection && projection.level >= 1 === reaches).map(({ row }) => row.name);
  const [reaching, short] = [namesOf(true), namesOf(false)];
  const parts = [
    reaching.length > 0
      ? translate('compare.projection.reach', { names: list(reaching), smart_count: reaching.length, day: lastDay })
      : '',
    short.length > 0
      ? translate('compare.projection.short', { names: list(short), smart_count: short.length, day: lastDay })
      : '',
    reaching.length + short.length === 0 ? translate('compare.projection.nobody') : '',
  ];
  const columns: ViewColumn<TrendRow>[] = isOver
    ? []
    : [{ key: 'pace', header: translate('compare.projection.column', { day: lastDay }), text, isList: true }];
  return {
    columns,
    details: (row: TrendRow) => (isOver ? [] : [translate('compare.projection.details', { day: lastDay, text: text(row) })]),
    sentence: isOver ? '' : parts.filter((part) => part !== '').join(' '),
    note: isOver ? '' : translate('compare.projection.note'),
  };
}
