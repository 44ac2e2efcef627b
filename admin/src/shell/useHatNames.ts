import { useGetMany, useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { type Hat, useActiveHat, useSession } from '../access/session.ts';

export const shortNameOf = (organisation: Organisation) => organisation.shortName ?? organisation.name;

/** How hats are called: "ZSI, partner staff"; roles of the consortium stand alone. */
export function useHatNames() {
  const session = useSession();
  const translate = useTranslate();
  const ids = [...new Set((session?.memberships ?? []).flatMap((hat) => hat.organisationId ?? []))];
  const { data = [] } = useGetMany<Organisation>('organisations', { ids }, { enabled: ids.length > 0 });
  const organisationOf = (hat: Hat) => data.find((each) => each?.id === hat.organisationId);
  const placeOf = (hat: Hat) => {
    const organisation = organisationOf(hat);
    return organisation ? shortNameOf(organisation) : '';
  };
  const roleOf = (hat: Hat) => translate(`access.roles.${hat.role}`);
  return { placeOf, roleOf };
}

/** The name of the organisation that one works for at present; of a consortium's role, the role. */
export function usePlace(): string {
  const hat = useActiveHat();
  const { placeOf, roleOf } = useHatNames();
  if (!hat) return '';
  return placeOf(hat) || roleOf(hat);
}
