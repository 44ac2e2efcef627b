import { languages, type Organisation } from '@pilotage/shared';
import { timeZone } from '../demo/calendar.seed.ts';
import { demoFactsOf } from '../demo/demoFacts.seed.ts';
import facts from '../demo/socialimakers.json' with { type: 'json' };
import type { Store } from '../store/store.ts';

/** Organisations of the demo by slug. */
export type OrganisationsBySlug = ReadonlyMap<string, Organisation>;

export async function seedConsortium(store: Store, today: string): Promise<void> {
  const { name, title, programme, priority, startsOn, endsOn, currency, countries } = demoFactsOf(today).consortium;
  await store.insert('consortium', {
    name,
    title,
    programme,
    priority,
    startsOn,
    endsOn,
    currency,
    countries,
    languages: [...languages],
    timeZone,
    publishesProgress: false,
    digestHour: 6,
    reminderDays: null,
  });
}

export async function seedOrganisations(store: Store): Promise<OrganisationsBySlug> {
  const organisations = new Map<string, Organisation>();
  for (const { slug, kind, name, shortName, countryCode, city } of facts.organisations) {
    const record = await store.insert('organisations', {
      slug,
      kind: kind === 'lead' ? 'lead' : 'partner',
      name,
      shortName: shortName ?? null,
      country: countryCode,
      city,
      countrySince: null,
      formerCountries: null,
    });
    organisations.set(slug, record);
  }
  return organisations;
}
