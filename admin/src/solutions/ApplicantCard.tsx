import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useCanAccess, useGetManyReference, useTranslate } from 'react-admin';
import type { Applicant, Contest, Solution } from '@pilotage/shared';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';

const applicantFields = ['name', 'email', 'phone', 'belongsTo'] as const;

function ApplicantDetails({ applicant }: { applicant: Applicant }) {
  const translate = useTranslate();
  return (
    <RecordContextProvider value={applicant}>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { sm: 'max-content 1fr' }, columnGap: 3, m: 0 }}>
        {applicantFields.flatMap((field) => {
          const value = applicant[field];
          if (value === null) return [];
          return [
            <Typography key={`${field} name`} component="dt" sx={{ color: 'text.secondary' }}>
              {translate(`resources.applicants.fields.${field}`)}
            </Typography>,
            <Typography key={field} component="dd" sx={{ m: 0, mb: 0.5, overflowWrap: 'anywhere' }}>
              {field === 'email' ? <Link href={`mailto:${value}`}>{value}</Link> : value}
            </Typography>,
          ];
        })}
        <Typography component="dt" sx={{ color: 'text.secondary' }}>
          {translate('resources.applicants.fields.confirmedAt')}
        </Typography>
        <Typography component="dd" sx={{ m: 0 }}>
          <InstantField source="confirmedAt" />
        </Typography>
      </Box>
    </RecordContextProvider>
  );
}

/** The applicant of a solution. Only the organiser sees it, until the day on which applicants are erased. */
export function ApplicantCard({ solution, contest }: { solution: Solution; contest: Contest }) {
  const translate = useTranslate();
  const formats = useFormats();
  // Only the organiser may read applicants; for other users no request is sent.
  const { canAccess } = useCanAccess({ resource: 'applicants', action: 'read', record: solution });
  const { data, isPending } = useGetManyReference<Applicant>(
    'applicants',
    {
      target: 'solutionId',
      id: solution.id,
      sort: { field: 'id', order: 'ASC' },
      pagination: { page: 1, perPage: 1 },
    },
    { enabled: canAccess === true },
  );
  if (!canAccess || isPending) return null;
  const applicant = data?.[0];
  const eraseOn = contest.eraseOn;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 2, bgcolor: 'action.hover', p: 2 }}>
      <Section id="applicant" title={translate('solutions.applicant')}>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
          {translate('solutions.applicantWho')}{' '}
          {eraseOn === null ? '' : translate('solutions.keptUntil', { day: formats.day(eraseOn) })}
        </Typography>
        {applicant ? <ApplicantDetails applicant={applicant} /> : <Typography>{translate('solutions.applicantGone')}</Typography>}
      </Section>
    </Box>
  );
}
