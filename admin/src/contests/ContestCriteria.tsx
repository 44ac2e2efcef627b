import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Contest, type Criterion, type WeightShare, computeWeightShares } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { useCriteria } from './useCriteria.ts';
import { useWeightText } from './useWeightText.ts';

const columnIds = ['name', 'weight', 'scale'] as const;

function CriterionRow({ criterion, share, isEditable }: { criterion: Criterion; share: WeightShare; isEditable: boolean }) {
  const translate = useTranslate();
  const formats = useFormats();
  const weightText = useWeightText();
  const { id, name, description, weight, scale } = criterion;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ verticalAlign: 'top' }}>
        {isEditable ? (
          <Link component={RouterLink} to={`/criteria/${id}`} sx={{ fontWeight: 600 }}>
            {name}
          </Link>
        ) : (
          name
        )}
        {description !== null && (
          <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {description}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}>
        {formats.figure(weight)} ({weightText(share)})
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top', minWidth: 220 }}>
        {scale.map(({ value, text }) => (
          <div key={value}>{translate('contests.stepLine', { value: formats.figure(value), text })}</div>
        ))}
      </TableCell>
    </TableRow>
  );
}

/** The criteria of the judging: each with weight, share of all weights, and the labels of its scale. */
export function ContestCriteria() {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const { data = [], isPending } = useCriteria(contest?.id);
  const { canAccess } = useCanAccess({ resource: 'contests', action: 'update', record: contest });
  if (!contest || isPending) return null;
  const isEditable = canAccess === true && contest.state === 'draft';
  const shares = computeWeightShares(data.map(({ weight }) => weight));
  return (
    <Section id="contest-criteria" title={translate('contests.criteria')}>
      {data.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('contests.noCriteria')}</Typography>
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label={translate('resources.criteria.name', { smart_count: 2 })}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {columnIds.map((columnId) => (
                  <TableCell key={columnId} component="th" scope="col">
                    {translate(`resources.criteria.fields.${columnId}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {data.map((criterion, index) => (
                <CriterionRow
                  key={criterion.id}
                  criterion={criterion}
                  share={shares[index] ?? { share: 0 }}
                  isEditable={isEditable}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {isEditable && (
        <Button
          component={RouterLink}
          to={`/criteria/create?source=${encodeURIComponent(JSON.stringify({ contestId: contest.id, position: data.length + 1 }))}`}
          sx={{ mt: 1 }}
        >
          {translate('contests.addCriterion')}
        </Button>
      )}
    </Section>
  );
}
