import type { SystemStore } from '@pilotage/db';
import { belongsToOrganisation, type Role, resources } from '@pilotage/shared';
import { CommandError } from './command.ts';
import { slugOf } from './slugOf.ts';

export interface OrganisationOptions {
  organisation?: string | undefined;
  'organisation-name'?: string | undefined;
  country?: string | undefined;
}

const optionOf: Readonly<Record<string, string>> = {
  slug: '--organisation',
  name: '--organisation-name',
  country: '--country',
};

async function createLead(system: SystemStore, given: OrganisationOptions): Promise<number> {
  const name = given['organisation-name'] ?? '';
  const organisation = {
    slug: given.organisation ?? slugOf(name),
    kind: 'lead' as const,
    name,
    country: (given.country ?? '').toUpperCase(),
    shortName: null,
    city: null,
    countrySince: null,
  };
  const checked = resources.organisations.create.safeParse(organisation);
  if (checked.success) return (await system.insert('organisations', { ...organisation, formerCountries: null })).id;
  const options = new Set(checked.error.issues.map(({ path }) => optionOf[String(path[0])] ?? String(path[0])));
  throw new CommandError(
    `There is no organisation yet. The first lead partner needs one: ${[...options].join(' and ')} missing or not valid.`,
  );
}

/** Of which organisation somebody with this role is. The first lead partner's is made; the only lead organisation need not be named. */
export async function organisationOf(system: SystemStore, role: Role, given: OrganisationOptions): Promise<number | null> {
  if (!belongsToOrganisation(role)) return null;
  const organisations = await system.all('organisations', { fields: ['slug', 'kind'] });
  if (role === 'leadPartner' && organisations.length === 0) return createLead(system, given);
  const leading = organisations.filter(({ kind }) => kind === 'lead');
  if (role === 'leadPartner' && given.organisation === undefined && leading.length === 1) return leading[0]?.id ?? null;
  const found = organisations.find(({ slug }) => slug === given.organisation);
  if (!found)
    throw new CommandError(
      `--organisation ${JSON.stringify(given.organisation ?? '')} is no organisation's short address; there are ${organisations
        .map(({ slug }) => slug)
        .join(', ')}.`,
    );
  if (role === 'leadPartner' && found.kind !== 'lead')
    throw new CommandError('--organisation must be the lead organisation for a leadPartner.');
  return found.id;
}
