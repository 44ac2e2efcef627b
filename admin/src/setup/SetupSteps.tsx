import CheckCircle from '@mui/icons-material/CheckCircle';
import WarningIcon from '@mui/icons-material/WarningAmber';
import RadioButtonUnchecked from '@mui/icons-material/RadioButtonUnchecked';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { ImportedResource } from '@pilotage/shared';
import { visuallyHidden } from '../a11y/visuallyHidden.ts';
import { LackingManagers } from './LackingManagers.tsx';
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

/** What a step creates from a table at once. */
const importedBy: Readonly<Partial<Record<SetupStep, ImportedResource>>> = {
  organisations: 'organisations',
  indicators: 'indicators',
  people: 'invitations',
};

interface SetupStepItemProps {
  item: SetupStatus['steps'][number];
  number: number;
  /** The number of the step without which this one would come to nothing; null where none is missing. */
  missingNumber: number | null;
}

function SetupStepItem({ item: { step, isDone, n, of, lacking }, number, missingNumber }: SetupStepItemProps) {
  const translate = useTranslate();
  const imported = isDone ? undefined : importedBy[step];
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
        {countText !== '' && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {countText}
          </Typography>
        )}
        {step === 'people' && !isDone && <LackingManagers organisationIds={lacking} />}
        {missingNumber !== null && (
          <Typography variant="body2" sx={{ display: 'flex', gap: 0.75 }}>
            <WarningIcon aria-hidden="true" fontSize="small" color="warning" />
            {translate('setup.nobodyAsked', { number: missingNumber })}
          </Typography>
        )}
        {imported && (
          <Typography variant="body2">
            <Link component={RouterLink} to={`/import/${imported}`}>
              {translate(`importTitles.${imported}`)}
            </Link>
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** The setup checklist, from an empty installation to a reporting consortium. */
export function SetupSteps({ steps }: { steps: SetupStatus['steps'] }) {
  const translate = useTranslate();
  const unassigned = steps.findIndex(({ step, n }) => step === 'assignments' && n === 0);
  return (
    <Card component="section" aria-labelledby="setup" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography id="setup" variant="h2">
        {translate('setup.title')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 1 }}>{translate('setup.lead')}</Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {steps.map((item, index) => (
          <SetupStepItem
            key={item.step}
            item={item}
            number={index + 1}
            missingNumber={item.step === 'opening' && !item.isDone && unassigned >= 0 ? unassigned + 1 : null}
          />
        ))}
      </Box>
    </Card>
  );
}
