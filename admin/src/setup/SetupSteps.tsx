import CheckCircle from '@mui/icons-material/CheckCircle';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { visuallyHidden } from '../a11y/visuallyHidden.ts';
import type { SetupStatus, SetupStep } from './setupClient.ts';

/** Path of each step: the list, or the create form while the list is empty. */
const stepPaths: Readonly<Record<SetupStep, { first: string; later: string }>> = {
  consortium: { first: '/consortium', later: '/consortium' },
  organisations: { first: '/organisations/create', later: '/organisations' },
  periods: { first: '/plan-periods', later: '/periods' },
  indicators: { first: '/indicators/create', later: '/indicators' },
  assignments: { first: '/targets', later: '/targets' },
  people: { first: '/invitations/create', later: '/users' },
  opening: { first: '/plan-periods', later: '/periods' },
};

/** Steps that a table takes at once. */
const tablePaths: Readonly<Partial<Record<SetupStep, string>>> = {
  organisations: '/import/organisations',
  indicators: '/import/indicators',
  people: '/import/invitations',
};

function SetupStepItem({ item: { step, isDone, n, of }, number }: { item: SetupStatus['steps'][number]; number: number }) {
  const translate = useTranslate();
  const Mark = isDone ? CheckCircle : RadioButtonUnchecked;
  const countText = n > 0 || of !== null ? translate(`setup.counts.${step}`, { n, of: of ?? 0, smart_count: n }) : '';
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1.5, py: 1.25, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Mark aria-hidden="true" sx={{ color: isDone ? 'success.main' : 'text.secondary', mt: '2px' }} />
      <Box sx={{ minWidth: 0 }}>
        <Link component={RouterLink} to={n > 0 ? stepPaths[step].later : stepPaths[step].first} sx={{ fontWeight: 600 }}>
          {`${number}. ${translate(`setup.steps.${step}`)}`}
        </Link>
        <span style={visuallyHidden}>{`, ${translate(isDone ? 'setup.done' : 'setup.open')}`}</span>
        {tablePaths[step] && !isDone && (
          <Typography variant="body2">
            <Link component={RouterLink} to={tablePaths[step]}>
              {translate(`setup.table.${step}`)}
            </Link>
          </Typography>
        )}
        {countText !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {countText}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** The setup checklist, from an empty installation to a reporting consortium. */
export function SetupSteps({ steps }: { steps: SetupStatus['steps'] }) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-labelledby="setup" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography id="setup" variant="h2">
        {translate('setup.title')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 1 }}>{translate('setup.lead')}</Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map((item, index) => (
          <SetupStepItem key={item.step} item={item} number={index + 1} />
        ))}
      </Box>
    </Card>
  );
}
