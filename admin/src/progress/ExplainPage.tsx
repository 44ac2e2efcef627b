import Alert from '@mui/material/Alert';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useFormats } from '../resource/format.ts';
import { type ExplainedCell, type Explanation, useExplanation } from './progressClient.ts';
import { useNames } from './useNames.ts';

function Cells({ cells, name }: { cells: readonly ExplainedCell[]; name: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useNames();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={name}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {['period', 'cell', 'state', 'comment'].map((head) => (
              <TableCell key={head} component="th" scope="col">
                {translate(`explain.${head}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((cell) => (
            <TableRow key={cell.measurementId}>
              <TableCell component="th" scope="row">
                {names.period(cell.periodId)}
              </TableCell>
              <TableCell>
                {cell.value === null
                  ? translate(
                      `compare.marks.${cell.availability === 'reported' ? 'zeroDenominator' : (cell.availability ?? 'inReview')}`,
                    )
                  : formats.figure(cell.value)}{' '}
                {cell.illustrative ? '◌' : ''} {cell.inValue ? '' : translate('explain.notCounted')}
              </TableCell>
              <TableCell>
                {cell.approvedAt
                  ? translate('explain.approved', { day: formats.instant(cell.approvedAt) })
                  : translate(`explain.states.${cell.state}`)}
              </TableCell>
              <TableCell>{cell.comment ?? ''}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Parts({ explanation }: { explanation: Explanation }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useNames();
  const { figure, parts, leftOut } = explanation;
  const written = (value: number | null) => (value === null ? '–' : formats.figure(value));
  return (
    <>
      <Typography sx={{ mb: 2 }}>
        {translate('explain.adds', { value: written(figure.value) })} {translate('compare.nOfN', { n: figure.n, of: figure.of })}{' '}
        {figure.illustrative ? translate('compare.illustrative') : ''}
      </Typography>
      {parts.map((part) => {
        const name = translate('explain.part', { name: names.organisation(part.organisationId), value: written(part.value) });
        return (
          <Card key={part.assignmentId} sx={{ mb: 2 }}>
            <CardContent>
              <Typography variant="h2" sx={{ fontSize: '1.1rem' }}>
                {name}
              </Typography>
              <Cells cells={part.cells} name={name} />
            </CardContent>
          </Card>
        );
      })}
      <Typography variant="h2" sx={{ fontSize: '1.1rem' }}>
        {translate('explain.leftOut')}
      </Typography>
      {leftOut.length === 0 ? <Typography>{translate('explain.nothingLeftOut')}</Typography> : null}
      <ul>
        {leftOut.map(({ organisationId, assignmentId, why }) => (
          <li key={assignmentId}>
            {names.organisation(organisationId)}: {translate(`compare.marks.${why}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A figure down to who reported what, when, and what was left out. */
export default function ExplainPage() {
  const translate = useTranslate();
  const names = useNames();
  const [search] = useSearchParams();
  const [indicator = '', key = '', through = '', basis = ''] = ['indicator', 'key', 'through', 'basis'].map(
    (name) => search.get(name) ?? '',
  );
  const { data, error, isPending } = useExplanation({ indicator, key, through, basis });
  const title =
    indicator === ''
      ? translate('explain.title')
      : translate('explain.figure', { indicator, key: names.place(key), period: through });
  return (
    <>
      <Title title={title} />
      {indicator === '' && <Alert severity="info">{translate('explain.missingQuestion')}</Alert>}
      {indicator !== '' && error && <Alert severity="error">{error.message}</Alert>}
      {indicator !== '' && isPending && <Skeleton variant="rounded" height={240} />}
      {data && <Parts explanation={data} />}
    </>
  );
}
