import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useFormats } from '../resource/format.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import type { ContestResult } from '../jury/judgingClient.ts';
import { SimpleTable } from '../resource/lists/SimpleTable.tsx';

interface RankingTableProps {
  result: ContestResult;
  titleOf: (solutionId: number) => string;
  nameOf: (jurorId: number) => string;
}

/** The ranking: rank, number of jurors, mean and spread, the adjusted values, and the mean of each juror. */
export function RankingTable({ result, titleOf, nameOf }: RankingTableProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const jurorIds = [...new Set(result.ranking.flatMap(({ jurors }) => jurors.map(({ jurorId }) => jurorId)))].toSorted(
    (one, other) => one - other,
  );
  const isAdjusted = result.leniency !== null;
  const figure = (value: number | null | undefined, decimals?: number) =>
    value === null || value === undefined ? <EmptyValue /> : formats.figure(value, decimals);
  const columnIds = ['place', 'title', 'jurors', 'mean', 'spread', ...(isAdjusted ? ['adjustedPlace', 'adjustedMean'] : [])];
  const columns = [
    ...columnIds.map((id) => ({
      id,
      header: translate(`result.heads.${id}`),
      isFigure: id !== 'title',
      isRowHeader: id === 'title',
      minWidth: id === 'title' ? 180 : 64,
    })),
    ...jurorIds.map((id) => ({ id: `juror ${id}`, header: nameOf(id), isFigure: true, minWidth: 96 })),
  ];
  const rows = result.ranking.map(({ solutionId, place, mean, spread, adjusted, jurors }) => ({
    id: solutionId,
    cells: {
      place: figure(place),
      title: (
        <Link component={RouterLink} to={`/solutions/${solutionId}/show`} sx={{ fontWeight: 600 }}>
          {titleOf(solutionId)}
        </Link>
      ),
      jurors: formats.figure(jurors.length),
      mean: figure(mean, 2),
      spread: figure(spread, 2),
      adjustedPlace: figure(adjusted?.place),
      adjustedMean: figure(adjusted?.mean, 2),
      ...Object.fromEntries(jurorIds.map((id) => [`juror ${id}`, figure(jurors.find(({ jurorId }) => jurorId === id)?.mean, 2)])),
    },
  }));
  return <SimpleTable label={translate('result.rankingTable')} columns={columns} rows={rows} />;
}
