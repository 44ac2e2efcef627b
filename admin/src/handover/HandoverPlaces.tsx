import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { addressOfPlace, type HandoverPack } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';

const listStyles = {
  m: 0,
  p: 0,
  listStyle: 'none',
  display: 'grid',
  gap: 1,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
} as const;

/** Where everything is: the lists of the product with how much stands in them, and the reports of an organisation. */
export function HandoverPlaces({ pack }: { pack: HandoverPack }) {
  const translate = useTranslate();
  const formats = useFormats();
  const mayArchive = useAbility().can('exportArchive', 'organisations');
  const { places, organisationId, reports } = pack;
  return (
    <>
      <Section id="handover-places" title={translate('handover.places')}>
        <Box component="ul" sx={listStyles}>
          {places.map(({ place, count }) => {
            const address = addressOfPlace(place, organisationId);
            const name = translate(`handover.placeNames.${place}`);
            const text = translate('handover.placeCount', { place: name, count: formats.figure(count) });
            return (
              <li key={place}>
                {address === null ? (
                  `${text}, ${translate('handover.besideSubject')}`
                ) : (
                  <Link component={RouterLink} to={address}>
                    {text}
                  </Link>
                )}
              </li>
            );
          })}
          {mayArchive && (
            <li>
              <Link component={RouterLink} to="/archives">
                {translate('handover.archives')}
              </Link>
            </li>
          )}
        </Box>
      </Section>
      {reports.length > 0 && (
        <Section id="handover-reports" title={translate('handover.reports')}>
          <Box component="ul" sx={listStyles}>
            {reports.map(({ id, period, state }) => (
              <li key={id}>
                <Link component={RouterLink} to={`/reports/${id}/show`}>{`P${period}`}</Link>
                {state !== null && ` · ${translate(`resources.reports.choices.state.${state}`)}`}
              </li>
            ))}
          </Box>
        </Section>
      )}
    </>
  );
}
