import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import type { FigureRow } from './rows/figureRow.ts';
import type { FiguresData } from './rows/figuresData.ts';
import { collectUnsettledPeriods } from './rows/collectUnsettledPeriods.ts';

interface TotalsNoteProps {
  figuresData: Pick<FiguresData, 'organisationId' | 'basis' | 'reports' | 'periods'>;
  rows: readonly Pick<FigureRow, 'unsettled'>[];
}

/** What the totals count, and for whom they are others: the organisation and its reviewers read the same words. */
export function TotalsNote({ figuresData: { organisationId, basis, reports, periods }, rows }: TotalsNoteProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const name = names.organisation(organisationId);
  const reportOf = (number: number) => {
    const period = periods.find((each) => each.number === number);
    return reports.find(({ periodId }) => periodId === period?.id);
  };
  return (
    <Box sx={{ display: 'grid', gap: 0.5, my: 1, maxWidth: 860 }}>
      <Typography variant="body2" color="text.secondary">
        {translate(`figures.totalCounts.${basis}`, { name })}
      </Typography>
      {collectUnsettledPeriods(rows).map(({ number, state }) => {
        const report = reportOf(number);
        return (
          <Typography key={`${number} ${state}`} variant="body2">
            {translate(`figures.unsettled.${state}`, { number, name })}{' '}
            {report && (
              <Link component={RouterLink} to={`/reports/${report.id}/show`} sx={hiddenInPrint}>
                {translate('figures.unsettledReport', { number })}
              </Link>
            )}
          </Typography>
        );
      })}
    </Box>
  );
}
