import { useTranslate } from 'react-admin';
import type { Indicator, Period } from '@pilotage/shared';
import type { ChartRow } from '../charts/compareRows.ts';
import { useFormats } from '../resource/format.ts';
import { figureOf } from './figureOf.ts';
import { useMarkWords } from './useMarkWords.ts';
import type { ViewColumn } from './viewColumn.ts';

/** The table of "how far": what the chart draws, in figures and words. */
export function useFarColumns(period: Period | undefined, indicator: Indicator | null): ViewColumn<ChartRow>[] {
  const translate = useTranslate();
  const formats = useFormats();
  const words = useMarkWords(period);
  const percent = (share: number | null) => (share === null ? '–' : formats.percent(share));
  const state = (row: ChartRow) => {
    const said = row.status === null || row.status === 'noData' ? words(row) : translate(`compare.status.${row.status}`);
    const gaps = row.gaps > 0 ? translate('compare.gaps', { smart_count: row.gaps }) : '';
    return [said, gaps, row.illustrative ? `◌ ${translate('resource.illustrative')}` : '']
      .filter((part) => part !== '')
      .join(', ');
  };
  // A median rests on no one figure; the attainment of one indicator does.
  const written = (value: number | null) => (value === null || !indicator ? '–' : figureOf(value, indicator, formats.locale));
  const heads = { value: translate('explain.value'), baseline: translate('home.baseline'), target: translate('compare.target') };
  const rests = (['value', 'baseline', 'target'] as const)
    .filter(() => indicator !== null)
    .map((key): ViewColumn<ChartRow> => ({ key, head: heads[key], text: (row) => written(row[key]), figure: (row) => row[key] }));
  return [
    { key: 'place', head: translate('compare.place'), text: ({ name }) => name },
    {
      key: 'attainment',
      head: translate('compare.attainment'),
      text: ({ attainment }) => percent(attainment),
      figure: ({ attainment }) => attainment,
    },
    {
      key: 'expected',
      head: translate('compare.expected'),
      text: ({ expected }) => percent(expected),
      figure: ({ expected }) => expected,
    },
    ...rests,
    { key: 'state', head: translate('compare.state'), text: state },
    { key: 'counted', head: translate('compare.counted'), text: ({ n, of }) => translate('compare.nOf', { n, of }) },
  ];
}
