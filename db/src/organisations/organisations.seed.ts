import { languages, type Organisation } from '@pilotage/shared';
import { timeZone } from '../demo/calendar.seed.ts';
import { demoFactsOf } from '../demo/demoFacts.seed.ts';
import facts from '../demo/socialimakers.json' with { type: 'json' };
import type { Store } from '../store/store.ts';

/** Organisations of the demo by slug. */
export type OrganisationsBySlug = ReadonlyMap<string, Organisation>;

/**
 * Budgets of the demo in EUR by slug. They are illustrative: the project published two sums of its whole budget, 3 653 957 and 4 800 000, and
 * no partner's. These add up to the smaller one.
 */
const budgets: Readonly<Record<string, number>> = {
  democenter: 512_300,
  ucdc: 198_400,
  zsi: 341_250,
  'arbeit-plus': 214_600,
  'social-impact': 396_700,
  'roots-of-impact': 243_107,
  bkik: 233_900,
  ifka: 287_500,
  'fundusz-wspolpracy': 265_800,
  'rops-poznan': 224_300,
  pontis: 318_900,
  sos: 172_400,
  eim: 244_800,
};

/** What the consortium is, from its published facts. */
const about =
  'Thirteen organisations in seven countries of Central Europe look for new answers to social problems, and help the people who have them to put them into practice. Each country tries something out in a pilot of its own; together we run contests, an online academy and events. Here you see how far we are, what has won, and where you can send a solution of your own.';

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
    publishesProgress: true,
    digestHour: 6,
    reminderDays: null,
    about,
    colour: '#0b4f6c',
    pictureText: null,
    pictureHash: null,
    pictureWidth: null,
    pictureHeight: null,
    pictureStoredAs: null,
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
      budgetEur: budgets[slug] ?? null,
      budgetIllustrative: slug in budgets,
      formerCountries: null,
    });
    organisations.set(slug, record);
  }
  return organisations;
}
