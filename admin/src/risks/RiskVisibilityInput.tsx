import { SelectInput, useRecordContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Risk } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { choicesOf } from '../resource/fields/choicesOf.ts';

/** Who reads the risk; the words below it name them before it is saved. */
export function RiskVisibilityInput(_: { source?: string }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const ownId = useActiveMembership()?.organisationId ?? null;
  const organisationId = useRecordContext<Risk>()?.organisationId ?? ownId;
  const visibility: unknown = useWatch({ name: 'visibility' });
  const isLead = names.organisations.some(({ id, kind }) => id === organisationId && kind === 'lead');
  const name = organisationId === null ? '' : names.organisation(organisationId);
  const readers = visibility === 'consortium' ? 'consortium' : isLead ? 'lead' : 'internal';
  return (
    <SelectInput
      source="visibility"
      choices={choicesOf('risks', 'visibility')}
      helperText={translate(`risks.readers.${readers}`, { name })}
    />
  );
}
