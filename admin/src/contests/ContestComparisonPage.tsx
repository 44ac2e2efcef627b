import Box from '@mui/material/Box';
import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { ViewState } from '../progress/ViewState.tsx';
import { ComparedContests } from './ComparedContests.tsx';
import { ComparedCountries } from './ComparedCountries.tsx';
import { useContestComparison } from './contestFiguresClient.ts';

/** Contests side by side: the countries of their organisers first, then each contest. */
export default function ContestComparisonPage() {
  const translate = useTranslate();
  const asked = useContestComparison();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('contestComparison.title')} />
      <ViewState asked={asked} height={640}>
        {() =>
          asked.data && asked.data.contests.length > 0 ? (
            <>
              <Typography sx={{ color: 'text.secondary', maxWidth: '80ch' }}>
                {translate(`contestComparison.intro.${asked.data.of}`)}
              </Typography>
              <ComparedCountries comparison={asked.data} />
              <ComparedContests comparison={asked.data} />
            </>
          ) : (
            <Alert severity="info">{translate('contestComparison.empty')}</Alert>
          )
        }
      </ViewState>
    </Box>
  );
}
