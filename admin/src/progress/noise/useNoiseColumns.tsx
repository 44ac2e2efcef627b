import { useTranslate } from 'react-admin';
import type { ChartRow } from '../../charts/chartRows.ts';
import { useFormats } from '../../resource/format.ts';
import { MarkedText } from '../views/MarkedText.tsx';
import { useWithIllustrative } from '../views/useWithIllustrative.ts';
import type { ViewColumn } from '../views/viewColumn.ts';
import type { NoiseRow } from './noiseRows.ts';
import { VerdictText } from './VerdictText.tsx';

/** Table columns of the noise view: share, cases, limits and the verdict in words. */
export function useNoiseColumns(place: string, markText: (row: ChartRow) => string): ViewColumn<NoiseRow>[] {
  const translate = useTranslate();
  const { percent, figure } = useFormats();
  const withIllustrative = useWithIllustrative();
  const verdictText = (row: NoiseRow) =>
    row.verdict === null ? markText(row) : translate(`compare.noise.verdicts.${row.verdict}`);
  const number = (key: 'numerator' | 'denominator'): ViewColumn<NoiseRow> => ({
    key,
    header: translate(`compare.noise.${key}`),
    text: (row) => (row[key] === null ? '–' : figure(row[key])),
    figure: (row) => row[key],
  });
  const limit = (end: 'from' | 'to'): ViewColumn<NoiseRow> => ({
    key: end,
    header: translate(`compare.noise.limits.${end}`),
    text: ({ limits }) => (limits === null ? '–' : percent(limits[end], 1)),
    figure: ({ limits }) => (limits === null ? null : Math.round(limits[end] * 10_000) / 10_000),
  });
  return [
    { key: 'place', header: place, text: ({ name }) => name },
    {
      key: 'share',
      header: translate('compare.noise.share'),
      text: ({ value }) => (value === null ? '–' : percent(value, 1)),
      figure: ({ value }) => value,
    },
    number('numerator'),
    number('denominator'),
    limit('from'),
    limit('to'),
    {
      key: 'verdict',
      header: translate('compare.noise.verdict'),
      isList: true,
      text: (row) => withIllustrative(verdictText(row), row.illustrative),
      render: (row) =>
        row.verdict === null ? (
          <MarkedText mark={row.mark} text={verdictText(row)} isIllustrative={row.illustrative} />
        ) : (
          <VerdictText verdict={row.verdict} text={verdictText(row)} isIllustrative={row.illustrative} />
        ),
    },
    { key: 'counted', header: translate('compare.counted'), text: (row) => translate('compare.nOf', { n: row.n, of: row.of }) },
  ];
}
