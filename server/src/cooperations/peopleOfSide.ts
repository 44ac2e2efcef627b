import type { SystemStore } from '@pilotage/db';
import { peopleWith } from '../notices/notify.ts';

/** Who acts for an organisation in its cooperations; for the consortium (null) that is the lead partner. */
export const peopleOfSide = (system: SystemStore, organisationId: number | null): Promise<ReadonlySet<number>> =>
  organisationId === null
    ? peopleWith(system, ['leadPartner'])
    : peopleWith(system, ['partnerStaff', 'partnerManager'], organisationId);
