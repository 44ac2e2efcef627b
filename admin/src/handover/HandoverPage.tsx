import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { HandoverPack } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { DownloadButton } from '../data/DownloadButton.tsx';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { ViewState } from '../progress/views/ViewState.tsx';
import { useFormats } from '../resource/format.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { HandoverDeadlines } from './HandoverDeadlines.tsx';
import { HandoverPeople } from './HandoverPeople.tsx';
import { HandoverPlaces } from './HandoverPlaces.tsx';
import { HandoverPoints } from './HandoverPoints.tsx';
import { useHandoverPack } from './handoverClient.ts';

const documentFormats = ['pdf', 'docx'] as const;

interface PackChoiceProps {
  organisationId: number | null;
  onChoose: (organisationId: number | null) => void;
}

/** Of whom the lead partner reads the pack: of the consortium, or of one organisation. */
function PackChoice({ organisationId, onChoose }: PackChoiceProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  return (
    <TextField
      select
      size="small"
      label={translate('handover.whose')}
      value={organisationId ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? null : Number(target.value))}
      sx={{ minWidth: 220 }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{translate('handover.everybody')}</MenuItem>
      {names.organisations.map(({ id }) => (
        <MenuItem key={id} value={id}>
          {names.organisation(id)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function PackSections({ pack }: { pack: HandoverPack }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography variant="body2" color="text.secondary">
        {translate('handover.asOf', { instant: formats.instant(pack.asOf) })}
      </Typography>
      <HandoverPoints pack={pack} />
      <HandoverDeadlines pack={pack} />
      <HandoverPeople pack={pack} />
      <HandoverPlaces pack={pack} />
    </Box>
  );
}

/** What an officer who takes over needs: of the own organisation, or for the lead partner of any. */
export default function HandoverPage() {
  const translate = useTranslate();
  const names = useDisplayNames();
  const membership = useActiveMembership();
  const [search, setSearch] = useSearchParams();
  const isLead = membership?.role === 'leadPartner';
  const chosen = isLead && /^[1-9]\d*$/.test(search.get('organisation') ?? '') ? Number(search.get('organisation')) : null;
  const query = useHandoverPack(chosen);
  const choose = (organisationId: number | null) =>
    setSearch(organisationId === null ? {} : { organisation: String(organisationId) }, { replace: true });
  const shownId = chosen ?? (isLead ? null : (membership?.organisationId ?? null));
  const owner = shownId === null ? translate('handover.everybody') : names.organisation(shownId);
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1100 }}>
      <Title title={`${translate('handover.title')}: ${owner}`} preferenceKey={false} />
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch', ...hiddenInPrint }}>{translate('handover.text')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', ...hiddenInPrint }}>
        {isLead && <PackChoice organisationId={chosen} onChoose={choose} />}
        {documentFormats.map((format) => (
          <DownloadButton
            key={format}
            label={translate(`handover.formats.${format}`)}
            name={translate(`handover.download.${format}`)}
            path="/handover/document"
            query={chosen === null ? { format } : { format, organisation: String(chosen) }}
          />
        ))}
      </Box>
      <ViewState query={query} height={480}>
        {() => query.data && <PackSections pack={query.data} />}
      </ViewState>
    </Box>
  );
}
