import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { addressOfPoint, type HandoverPack } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { HandoverTable } from './HandoverTable.tsx';
import { OmittedNote } from './OmittedNote.tsx';

/** Every day that waits, as one list. */
export function HandoverDeadlines({ pack }: { pack: HandoverPack }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { deadlines, omitted } = pack;
  const rows = deadlines.map((deadline) => {
    const { kind, resource, id, title, day, isLate, organisationId } = deadline;
    const dayText = formats.day(day);
    const address = addressOfPoint(deadline);
    return {
      key: `${kind} ${resource} ${id}`,
      cells: [
        isLate ? `${dayText} (${translate('handover.late').toLowerCase()})` : dayText,
        translate(`handover.deadlineKinds.${kind}`),
        address === null ? (
          title
        ) : (
          <Link component={RouterLink} to={address} sx={{ overflowWrap: 'break-word' }}>
            {title}
          </Link>
        ),
        organisationId === null ? <EmptyValue /> : names.organisation(organisationId),
      ],
    };
  });
  const heads = ['day', 'kind', 'what', 'organisation'].map((head) => translate(`handover.${head}`));
  return (
    <Section id="handover-deadlines" title={translate('handover.deadlines')}>
      {rows.length === 0 ? (
        <Typography color="text.secondary">{translate('handover.noDeadlines')}</Typography>
      ) : (
        <HandoverTable label={translate('handover.deadlinesTable')} heads={heads} rows={rows} />
      )}
      <OmittedNote count={omitted.deadlines} />
    </Section>
  );
}
