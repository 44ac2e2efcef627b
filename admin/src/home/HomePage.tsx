import { useState } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import CardContent from '@mui/material/CardContent';
import Link from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { countryColour, countryName } from '../charts/countries.ts';
import { useProgress, useReportingRates } from '../progress/progressClient.ts';
import { useFormats } from '../resource/format.ts';
import { usePeriodInFocus } from '../shell/usePeriodInFocus.ts';
import { useTasks } from './useTasks.ts';

const dayLength = 86_400_000;

function Due() {
  const [now] = useState(() => Date.now());
  const { period } = usePeriodInFocus();
  const translate = useTranslate();
  const formats = useFormats();
  if (period?.state !== 'open') return null;
  const left = Math.ceil((Date.parse(`${period.dueOn}T23:59:59Z`) - now) / dayLength);
  const asked = { number: period.number, day: formats.day(period.dueOn), smart_count: left };
  return (
    <Typography sx={{ mb: 2 }}>
      {translate(left < 0 ? 'home.late' : 'home.due', asked)}{' '}
      {period.illustrative ? `◌ ${translate('resource.illustrative')}` : ''}
    </Typography>
  );
}

function Countries() {
  const { period } = usePeriodInFocus();
  const translate = useTranslate();
  const formats = useFormats();
  const asked = period !== undefined && period.state !== 'planned';
  const { data = [], isPending } = useProgress({ through: period?.number }, asked);
  const rates = useReportingRates({ period: period?.number }, asked);
  return (
    <Box component="section" aria-labelledby="countries">
      <Typography id="countries" variant="h2" sx={{ fontSize: '1.2rem', mb: 1 }}>
        {translate('home.countries')}
      </Typography>
      {rates.data && (
        <Typography sx={{ mb: 1 }}>
          {translate('home.reporting', { submitted: rates.data.submitted, expected: rates.data.expected })}
        </Typography>
      )}
      {asked && isPending ? <Skeleton variant="rounded" height={120} /> : null}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))' }}>
        {data.map((row) => (
          <Card key={row.key} sx={{ borderInlineStart: 6, borderColor: countryColour(row.key, 'light') }}>
            <CardActionArea component={RouterLink} to="/compare">
              <CardContent>
                <Typography variant="h3" sx={{ fontSize: '1rem' }}>
                  {countryName(row.key, formats.locale)}
                </Typography>
                <Typography variant="body2">
                  {row.attainment === null
                    ? translate('home.noAttainment')
                    : translate('home.attainment', { attainment: formats.percent(row.attainment), n: row.n, of: row.of })}
                </Typography>
              </CardContent>
            </CardActionArea>
          </Card>
        ))}
      </Box>
    </Box>
  );
}

/** What to do next, in sentences that lead to the place; then how the consortium stands. */
export default function HomePage() {
  const translate = useTranslate();
  const { tasks, isPending, compares } = useTasks();
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('home.title')} />
      <Card>
        <CardContent>
          <Typography variant="h2" sx={{ fontSize: '1.2rem', mb: 1 }}>
            {translate('home.next')}
          </Typography>
          <Due />
          {isPending && <Skeleton variant="rounded" height={80} />}
          {!isPending && tasks.length === 0 && <Typography>{translate('home.nothing')}</Typography>}
          <Box component="ul" sx={{ m: 0, ps: 2, paddingInlineStart: 2.5 }}>
            {tasks.map(({ key, text, to }) => (
              <Box component="li" key={key} sx={{ py: 0.5 }}>
                <Link component={RouterLink} to={to}>
                  {text}
                </Link>
              </Box>
            ))}
          </Box>
        </CardContent>
      </Card>
      {compares && <Countries />}
    </Box>
  );
}
