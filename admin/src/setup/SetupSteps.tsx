import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { hidden } from '../a11y/hidden.ts';
import type { Setup, SetupStep } from './setupClient.ts';

/** Where each step is done: where there is nothing yet, at once in the form. */
const places: Readonly<Record<SetupStep, { first: string; later: string }>> = {
  consortium: { first: '/consortium', later: '/consortium' },
  organisations: { first: '/organisations/create', later: '/organisations' },
  periods: { first: '/periods/create', later: '/periods' },
  indicators: { first: '/indicators/create', later: '/indicators' },
  assignments: { first: '/assignments/create', later: '/assignments' },
  people: { first: '/invitations/create', later: '/users' },
  opening: { first: '/periods', later: '/periods' },
};

function Step({ line: { step, isDone, n, of }, number }: { line: Setup['steps'][number]; number: number }) {
  const translate = useTranslate();
  const Mark = isDone ? CheckCircle : RadioButtonUnchecked;
  const counted = n > 0 || of !== null ? translate(`setup.counts.${step}`, { n, of: of ?? 0, smart_count: n }) : '';
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1.5, py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Mark aria-hidden="true" sx={{ color: isDone ? 'success.main' : 'text.secondary', mt: '2px' }} />
      <Box sx={{ minWidth: 0 }}>
        <Link component={RouterLink} to={n > 0 ? places[step].later : places[step].first} sx={{ fontWeight: 600 }}>
          {`${number}. ${translate(`setup.steps.${step}`)}`}
        </Link>
        <span style={hidden}>{`, ${translate(isDone ? 'setup.done' : 'setup.open')}`}</span>
        {counted !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {counted}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** The way from an empty installation to a consortium that reports. */
export function SetupSteps({ steps }: { steps: Setup['steps'] }) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-labelledby="setup" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography id="setup" variant="h2">
        {translate('setup.title')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 1 }}>{translate('setup.lead')}</Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map((line, at) => (
          <Step key={line.step} line={line} number={at + 1} />
        ))}
      </Box>
    </Card>
  );
}
