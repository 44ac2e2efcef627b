import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { ViewState } from '../../progress/views/ViewState.tsx';
import { ActivityFilters } from '../ActivityFilters.tsx';
import { addTotals, useActivityTotals } from '../activityTotalsClient.ts';
import { ActivityViewLinks } from '../ActivityViewLinks.tsx';
import { type ActivityFilter, readActivityFilter } from '../parseActivityFilter.ts';
import { useActivityTotalsText } from '../useActivityTotalsText.ts';
import { ActivityMap } from './ActivityMap.tsx';
import { CountryTotalsTable } from './CountryTotalsTable.tsx';

/** The activities by country, on a map and in a table. */
export default function ActivityMapPage() {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const filter = readActivityFilter(search.get('filter'));
  const query = useActivityTotals('country', filter);
  const describeTotals = useActivityTotalsText();
  const changeFilter = (next: ActivityFilter) => setSearch({ filter: JSON.stringify(next) });
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('activities.map.title')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        <ActivityViewLinks current="map" filter={filter} />
      </Box>
      <ActivityFilters filter={filter} onChange={changeFilter} />
      <Card sx={{ p: { xs: 1, sm: 2 } }}>
        <ViewState query={query} height={480}>
          {() =>
            query.data && (
              <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '320px minmax(0, 1fr)' } }}>
                <ActivityMap totals={query.data} filter={filter} />
                <Box sx={{ minWidth: 0, display: 'grid', gap: 1, alignContent: 'start', gridTemplateColumns: 'minmax(0, 1fr)' }}>
                  <Typography>{describeTotals([], addTotals(query.data))}</Typography>
                  <CountryTotalsTable totals={query.data} filter={filter} />
                </Box>
              </Box>
            )
          }
        </ViewState>
      </Card>
    </Box>
  );
}
