import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { HandoverPack } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { Section } from '../resource/Section.tsx';
import { HandoverTable } from './HandoverTable.tsx';
import { OmittedNote } from './OmittedNote.tsx';

/** Who is there, with role and address, as far as the reader may see them. */
export function HandoverPeople({ pack }: { pack: HandoverPack }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { people, omitted } = pack;
  const rows = people.map(({ userId, name, email, role, organisationId }) => ({
    key: `${userId} ${role} ${organisationId}`,
    cells: [
      name,
      translate(`resources.memberships.choices.role.${role}`),
      organisationId === null ? <EmptyValue /> : names.organisation(organisationId),
      <Link key="email" href={`mailto:${email}`} sx={{ overflowWrap: 'break-word' }}>
        {email}
      </Link>,
    ],
  }));
  const heads = ['name', 'role', 'organisation', 'email'].map((head) => translate(`handover.${head}`));
  return (
    <Section id="handover-people" title={translate('handover.people')}>
      {rows.length === 0 ? (
        <Typography color="text.secondary">{translate('handover.noPeople')}</Typography>
      ) : (
        <HandoverTable label={translate('handover.peopleTable')} heads={heads} rows={rows} />
      )}
      <OmittedNote count={omitted.people} />
    </Section>
  );
}
