import type { SystemStore } from '@pilotage/db';
import { belongsToOrganisation, deriveSlug, type Role, resources } from '@pilotage/shared';
import { CommandError } from './command.ts';

export interface OrganisationOptions {
  organisation?: string | undefined;
  'organisation-name'?: string | undefined;
  country?: string | undefined;
}

const optionNames: Readonly<Record<string, string>> = {
  slug: '--organisation',
  name: '--organisation-name',
  country: '--country',
};

async function createLeadOrganisation(system: SystemStore, options: OrganisationOptions): Promise<number> {
  const name = options['organisation-name'] ?? '';
  const organisation = {
    slug: options.organisation ?? deriveSlug(name),
    kind: 'lead' as const,
    name,
    country: (options.country ?? '').toUpperCase(),
    shortName: null,
    city: null,
    countrySince: null,
  };
  const checked = resources.organisations.create.safeParse(organisation);
  if (checked.success)
    return (
      await system.insert('organisations', { ...organisation, budgetEur: null, budgetIllustrative: false, formerCountries: null })
    ).id;
  const invalidOptions = new Set(checked.error.issues.map(({ path }) => optionNames[String(path[0])] ?? String(path[0])));
  throw new CommandError(
    `There is no organisation yet. The first lead partner needs one: ${[...invalidOptions].join(' and ')} missing or not valid.`,
  );
}

/**
 * The id of the organisation of a new membership; null for a role of the consortium. It creates the lead organisation for the
 * first lead partner. The only lead organisation need not be named. Throws a `CommandError` for an unknown organisation.
 */
export async function resolveOrganisation(system: SystemStore, role: Role, options: OrganisationOptions): Promise<number | null> {
  if (!belongsToOrganisation(role)) return null;
  const organisations = await system.all('organisations', { fields: ['slug', 'kind'] });
  if (role === 'leadPartner' && organisations.length === 0) return createLeadOrganisation(system, options);
  const leadOrganisations = organisations.filter(({ kind }) => kind === 'lead');
  if (role === 'leadPartner' && options.organisation === undefined && leadOrganisations.length === 1)
    return leadOrganisations[0]?.id ?? null;
  const found = organisations.find(({ slug }) => slug === options.organisation);
  if (!found)
    throw new CommandError(
      `--organisation ${JSON.stringify(options.organisation ?? '')} is no organisation's short address; there are ${organisations
        .map(({ slug }) => slug)
        .join(', ')}.`,
    );
  if (role === 'leadPartner' && found.kind !== 'lead')
    throw new CommandError('--organisation must be the lead organisation for a leadPartner.');
  return found.id;
}
