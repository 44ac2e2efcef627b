import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Labeled, Show, useGetOne, useRecordContext, useTranslate } from 'react-admin';
import type { Cooperation, Solution } from '@pilotage/shared';
import { PageState } from '../resource/states/PageState.tsx';
import { InstantField } from '../resource/fields/InstantField.tsx';
import { Section } from '../resource/Section.tsx';
import { CooperationTransitions } from './CooperationTransitions.tsx';
import { CooperationPartyField } from './CooperationPartyField.tsx';
import { CooperationSolutionField } from './CooperationSolutionField.tsx';

function CooperationText({ source }: { source: 'message' | 'answer' }) {
  const text = useRecordContext<Cooperation>()?.[source] ?? null;
  const translate = useTranslate();
  if (text === null) return null;
  return (
    <Section id={`cooperation-${source}`} title={translate(`resources.cooperations.fields.${source}`)}>
      <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '72ch', overflowWrap: 'anywhere' }}>{text}</Typography>
    </Section>
  );
}

function Contact({ party, name, email }: { party: string; name: string; email: string }) {
  const translate = useTranslate();
  return (
    <div>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate(`cooperations.${party}`)}
      </Typography>
      <Link href={`mailto:${email}`} sx={{ overflowWrap: 'anywhere' }}>
        {translate('cooperations.mailTo', { name, email })}
      </Link>
    </div>
  );
}

/** The contact data shared on acceptance; before it, a note that they will be shared. */
function Contacts() {
  const cooperation = useRecordContext<Cooperation>();
  const translate = useTranslate();
  if (!cooperation || cooperation.state === 'declined' || cooperation.state === 'withdrawn') return null;
  if (cooperation.state === 'asked')
    return <Typography sx={{ color: 'text.secondary' }}>{translate('cooperations.hidden')}</Typography>;
  // The lead partner may read that two parties cooperate, but not their contact data.
  const { askerName, askerEmail, ownerName, ownerEmail }: Partial<Cooperation> = cooperation;
  if (!askerName || !askerEmail || !ownerName || !ownerEmail) return null;
  return (
    <Section id="cooperation-contacts" title={translate('cooperations.contacts')}>
      <Stack direction="row" sx={{ gap: 4, rowGap: 1, flexWrap: 'wrap' }}>
        <Contact party="asker" name={askerName} email={askerEmail} />
        <Contact party="owner" name={ownerName} email={ownerEmail} />
      </Stack>
    </Section>
  );
}

function CooperationTitle() {
  const id = useRecordContext<Cooperation>()?.solutionId ?? 0;
  const translate = useTranslate();
  const { data } = useGetOne<Solution>('solutions', { id }, { enabled: id > 0 });
  return data ? <>{translate('cooperations.title', { title: data.title })}</> : null;
}

export default function CooperationShow() {
  return (
    <Show title={<CooperationTitle />}>
      <PageState source="state" />
      <Box sx={{ display: 'grid', gap: 3, p: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Stack direction="row" sx={{ gap: 4, rowGap: 2, flexWrap: 'wrap' }}>
          <Labeled source="solutionId">
            <CooperationSolutionField />
          </Labeled>
          <Labeled source="organisationId">
            <CooperationPartyField source="organisationId" />
          </Labeled>
          <Labeled source="ownerOrganisationId">
            <CooperationPartyField source="ownerOrganisationId" />
          </Labeled>
          <Labeled source="createdAt">
            <InstantField source="createdAt" />
          </Labeled>
          <Labeled source="answeredAt">
            <InstantField source="answeredAt" />
          </Labeled>
        </Stack>
        <CooperationText source="message" />
        <CooperationTransitions />
        <CooperationText source="answer" />
        <Contacts />
      </Box>
    </Show>
  );
}
