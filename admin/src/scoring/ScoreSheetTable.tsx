import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Criterion, Score } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { weightedTotal } from './weightedTotal.ts';

export interface LabelledScore {
  score: Score;
  /** Name of the juror as this reader sees it. */
  name: string;
}

interface ScoreSheetTableProps {
  sheets: readonly LabelledScore[];
  criteria: readonly Criterion[];
}

const commentFields = ['forApplicant', 'forJury'] as const;

function ScoreComments({ sheets }: { sheets: readonly LabelledScore[] }) {
  const translate = useTranslate();
  return commentFields.map((field) => {
    const commented = sheets.filter(({ score }) => Boolean(score[field]));
    if (commented.length === 0) return null;
    return (
      <Box key={field}>
        <Typography component="h3" sx={{ fontWeight: 650, mt: 2 }}>
          {translate(`scoring.${field}`)}
        </Typography>
        {commented.map(({ score, name }) => (
          <Box component="figure" key={score.id} sx={{ m: 0, mt: 1 }}>
            <Typography component="figcaption" variant="body2" sx={{ color: 'text.secondary' }}>
              {name}
            </Typography>
            <Typography component="blockquote" sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
              {score[field]}
            </Typography>
          </Box>
        ))}
      </Box>
    );
  });
}

/** The points of each juror for one solution by criterion, with weighted means, and the jurors' comments. */
export function ScoreSheetTable({ sheets, criteria }: ScoreSheetTableProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const columns = sheets.map(({ score, name }) => ({
    id: score.id,
    name,
    marks: new Map(score.marks.map(({ criterionId, value }) => [criterionId, value])),
  }));
  return (
    <>
      <TableContainer tabIndex={0} role="region" aria-label={translate('scoring.sheetsTable')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {translate('resources.criteria.name', { smart_count: 1 })}
              </TableCell>
              {columns.map(({ id, name }) => (
                <TableCell key={id} component="th" scope="col" align="right">
                  {name}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {criteria.map((criterion) => (
              <TableRow key={criterion.id}>
                <TableCell component="th" scope="row">
                  {criterion.name}
                </TableCell>
                {columns.map(({ id, marks }) => {
                  const value = marks.get(criterion.id);
                  return (
                    <TableCell key={id} align="right">
                      {value === undefined ? <EmptyValue /> : formats.figure(value)}
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
            <TableRow>
              <TableCell component="th" scope="row" sx={{ fontWeight: 650 }}>
                {translate('scoring.weightedMean')}
              </TableCell>
              {columns.map(({ id, marks }) => {
                const { mean } = weightedTotal(marks, criteria);
                return (
                  <TableCell key={id} align="right" sx={{ fontWeight: 650 }}>
                    {mean === null ? <EmptyValue /> : formats.figure(mean, 2)}
                  </TableCell>
                );
              })}
            </TableRow>
          </TableBody>
        </Table>
      </TableContainer>
      <ScoreComments sheets={sheets} />
    </>
  );
}
