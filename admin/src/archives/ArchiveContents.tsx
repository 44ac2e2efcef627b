import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useActiveMembership } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { Section } from '../resource/Section.tsx';

const contained = ['pages', 'data', 'documents', 'files', 'checksums'];
const omitted = ['drafts', 'contests', 'people', 'secrets'];

function TextList({ texts }: { texts: readonly string[] }) {
  return (
    <Box component="ul" sx={{ m: 0, pl: 3, display: 'grid', gap: 0.5, maxWidth: '72ch' }}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </Box>
  );
}

/** What an archive will hold, and what not, before it is made. */
export function ArchiveContents() {
  const translate = useTranslate();
  const membership = useActiveMembership();
  const names = useDisplayNames();
  const organisation = membership?.organisationId ? names.organisation(membership.organisationId) : '';
  const scope = membership?.role === 'leadPartner' ? 'leadPartner' : 'partnerManager';
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
      <Section id="archive-contents" title={translate('archives.contents')}>
        <Typography sx={{ maxWidth: '72ch', mb: 1 }}>{translate(`archives.scopes.${scope}`, { organisation })}</Typography>
        <TextList texts={contained.map((each) => translate(`archives.contains.${each}`))} />
      </Section>
      <Section id="archive-omitted" title={translate('archives.omitted')}>
        <TextList texts={omitted.map((each) => translate(`archives.omits.${each}`))} />
      </Section>
    </Box>
  );
}
