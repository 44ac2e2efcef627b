import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import type { ChartRow } from '../../charts/chartRows.ts';
import { MarkedText } from '../views/MarkedText.tsx';
import { useWithIllustrative } from '../views/useWithIllustrative.ts';
import type { ViewColumn } from '../views/viewColumn.ts';
import type { SpreadRow } from './spreadRows.ts';

/** Table columns of the spread: each organisation, and the median, n and range of its country. */
export function useSpreadColumns(markText: (row: ChartRow) => string): ViewColumn<SpreadRow>[] {
  const translate = useTranslate();
  const formats = useFormats();
  const withIllustrative = useWithIllustrative();
  const percent = (fraction: number | null) => (fraction === null ? '–' : formats.percent(fraction));
  const stateText = (row: SpreadRow) =>
    row.status === null || row.status === 'noData' ? markText(row) : translate(`compare.status.${row.status}`);
  const ofCountry = (key: 'median' | 'lowest' | 'highest'): ViewColumn<SpreadRow> => ({
    key,
    header: translate(`compare.spread.${key}`),
    text: ({ spread }) => percent(spread?.[key] ?? null),
    figure: ({ spread }) => spread?.[key] ?? null,
  });
  return [
    { key: 'organisation', header: translate('compare.spread.organisation'), text: ({ name }) => name },
    { key: 'country', header: translate('compare.spread.country'), text: ({ countryName }) => countryName },
    {
      key: 'attainment',
      header: translate('compare.attainment'),
      text: ({ attainment }) => percent(attainment),
      figure: ({ attainment }) => attainment,
    },
    ofCountry('median'),
    ofCountry('lowest'),
    ofCountry('highest'),
    {
      key: 'members',
      header: translate('compare.spread.withAttainment'),
      text: ({ spread, members }) => translate('compare.spread.ofCountry', { n: spread?.n ?? 0, of: members }),
    },
    {
      key: 'state',
      header: translate('compare.state'),
      isList: true,
      text: (row) => withIllustrative(stateText(row), row.illustrative),
      render: (row) => (
        <MarkedText
          mark={row.status === null || row.status === 'noData' ? row.mark : row.status}
          text={stateText(row)}
          isIllustrative={row.illustrative}
        />
      ),
    },
  ];
}
