import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProgressComparisonRow } from '../progress/progressQueries.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import type { ViewColumn } from '../progress/views/viewColumn.ts';
import { ViewTable } from '../progress/views/ViewTable.tsx';
import { useFormats } from '../resource/format.ts';
import { isChangedRow, type ViewRowPair } from './viewRows.ts';

/** The medians of all indicators that a view showed, then and now; the figures behind them follow below. */
export function MediansThenAndNow({ pairs }: { pairs: readonly ViewRowPair[] }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { percent } = useFormats();
  const changed = pairs.filter(isChangedRow);
  const rowText = (row: ProgressComparisonRow | null): string =>
    row === null || row.attainment === null
      ? '–'
      : translate('citations.median', { share: percent(row.attainment), n: row.n, of: row.of });
  const columns: ViewColumn<ViewRowPair>[] = [
    { key: 'name', header: translate('citations.medians'), text: ({ place }) => names.groupName(place) },
    { key: 'before', header: translate('citations.knownThen'), text: ({ before }) => rowText(before) },
    { key: 'after', header: translate('citations.knownNow'), text: ({ after }) => rowText(after) },
  ];
  return (
    <>
      <Typography variant="h3" sx={{ fontSize: '1rem' }}>
        {translate('citations.medians')}
      </Typography>
      <Typography sx={{ fontSize: '1.0625rem' }}>
        {changed.length === 0
          ? translate('citations.nothing')
          : translate('citations.mediansChanged', { changed: changed.length, all: pairs.length })}
      </Typography>
      <ViewTable
        name={translate('citations.mediansTable')}
        rows={[...changed, ...pairs.filter((pair) => !isChangedRow(pair))]}
        columns={columns}
        rowKey={({ key }) => key}
      />
      <Typography variant="h3" sx={{ fontSize: '1rem' }}>
        {translate('citations.figures')}
      </Typography>
    </>
  );
}
