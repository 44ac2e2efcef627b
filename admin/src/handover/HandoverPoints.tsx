import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { addressOfPoint, type HandoverPack, type HandoverPoint } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { OmittedNote } from './OmittedNote.tsx';

interface PointItemProps {
  point: HandoverPoint;
  hasOrganisation: boolean;
}

/** One open point: what is to be done, about what, by whom and until when. */
function PointItem({ point, hasOrganisation }: PointItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { kind, title, dueOn, organisationId, count } = point;
  const address = addressOfPoint(point);
  const kindText = translate(`handover.pointKinds.${kind}`, { smart_count: count ?? 0 });
  const text = translate('handover.pointText', { kind: kindText, title });
  const facts = [
    ...(hasOrganisation && organisationId !== null ? [names.organisation(organisationId)] : []),
    ...(dueOn === null ? [] : [translate('handover.dueOn', { day: formats.day(dueOn) })]),
  ];
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', breakInside: 'avoid' }}>
      <Box sx={{ overflowWrap: 'anywhere', maxWidth: '80ch' }}>
        {address === null ? (
          text
        ) : (
          <Link component={RouterLink} to={address}>
            {text}
          </Link>
        )}
      </Box>
      {facts.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {facts.join(' · ')}
        </Typography>
      )}
    </Box>
  );
}

function PointGroup({ title, points, hasOrganisation }: { title: string; points: HandoverPoint[]; hasOrganisation: boolean }) {
  const formats = useFormats();
  if (points.length === 0) return null;
  return (
    <>
      <Typography variant="h3" sx={{ fontSize: '1rem', fontWeight: 600, mt: 1, mb: 0.5 }}>
        {title} {formats.figure(points.length)}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {points.map((point) => (
          <PointItem
            key={`${point.kind} ${point.resource} ${point.id} ${point.title}`}
            point={point}
            hasOrganisation={hasOrganisation}
          />
        ))}
      </Box>
    </>
  );
}

/** What is open, late first. */
export function HandoverPoints({ pack }: { pack: HandoverPack }) {
  const translate = useTranslate();
  const { points, omitted, organisationId } = pack;
  const groups = [
    { key: 'late', points: points.filter(({ isLate }) => isLate) },
    { key: 'notLate', points: points.filter(({ isLate }) => !isLate) },
  ];
  return (
    <Section id="handover-points" title={translate('handover.points')}>
      {points.length === 0 && <Typography color="text.secondary">{translate('handover.noPoints')}</Typography>}
      {groups.map(({ key, points }) => (
        <PointGroup key={key} title={translate(`handover.${key}`)} points={points} hasOrganisation={organisationId === null} />
      ))}
      <OmittedNote count={omitted.points} />
    </Section>
  );
}
