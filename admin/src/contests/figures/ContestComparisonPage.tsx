import Box from '@mui/material/Box';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { ContestComparisonTable } from './ContestComparisonTable.tsx';
import { CountryComparison } from './CountryComparison.tsx';
import { useContestComparison } from './contestFiguresClient.ts';

/** Compares contests: by country of the organiser, then each contest. */
export default function ContestComparisonPage() {
  const translate = useTranslate();
  const query = useContestComparison();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('contestComparison.title')} />
      <ViewState query={query} height={640}>
        {() =>
          query.data && query.data.contests.length > 0 ? (
            <>
              <Typography sx={{ color: 'text.secondary', maxWidth: '80ch' }}>
                {translate(`contestComparison.intro.${query.data.of}`)}
              </Typography>
              <CountryComparison comparison={query.data} />
              <ContestComparisonTable comparison={query.data} />
            </>
          ) : (
            <Alert severity="info">{translate('contestComparison.empty')}</Alert>
          )
        }
      </ViewState>
    </Box>
  );
}
