import { type NewsItem, type NewsTranslation, type Organisation, resources } from '@pilotage/shared';
import { daysAfter, instantOn } from '../demo/calendar.seed.ts';
import { shiftToDemo } from '../demo/demoFacts.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { Store } from '../store/store.ts';

interface SeedNews extends NewsTranslation {
  slug: string;
  audience: NewsItem['audience'];
  translations?: readonly NewsTranslation[];
  /** The day of the project's real calendar on which it was published; null: it waits, or it is a draft. */
  publishedOn: string | null;
  state: NewsItem['state'];
}

/** Only what the partners published of their pilots, in other words. */
const news: readonly SeedNews[] = [
  {
    slug: 'arbeit-plus',
    audience: 'public',
    language: 'en',
    title: 'The DigiInclusionHub is open',
    text: 'More than 80 people came to the opening.\n\nThe hub builds two frameworks for digital skills together with social enterprises. Both follow DigComp, the model of the European Union.',
    translations: [
      {
        language: 'de',
        title: 'Der DigiInclusionHub ist eröffnet',
        text: 'Mehr als 80 Menschen kamen zur Eröffnung.\n\nDer Hub entwickelt mit sozialen Unternehmen zwei Rahmen für digitale Kompetenzen. Beide folgen DigComp, dem Modell der Europäischen Union.',
      },
    ],
    publishedOn: '2019-06-04',
    state: 'published',
  },
  {
    slug: 'ucdc',
    audience: 'public',
    language: 'en',
    title: 'A world café in Sassuolo',
    text: 'A union of municipalities learns to measure the social impact of what it does.\n\nIn Sassuolo people met at the tables of a world café to begin.',
    translations: [
      {
        language: 'it',
        title: 'Un world café a Sassuolo',
        text: 'Un’unione di comuni impara a misurare l’impatto sociale delle proprie iniziative.\n\nA Sassuolo ci si è incontrati ai tavoli di un world café per cominciare.',
      },
    ],
    publishedOn: '2019-06-18',
    state: 'published',
  },
  {
    slug: 'pontis',
    audience: 'public',
    language: 'en',
    title: 'An after-school centre opens in Trnava',
    text: 'With the City of Trnava, Open Future begins: 25 children aged 11 to 15 come four times a week in the first year.\n\nThe centre is planned for three years.',
    translations: [
      {
        language: 'sk',
        title: 'V Trnave otvárame centrum pre deti',
        text: 'S mestom Trnava sa začína Budúcnosť INAK: v prvom roku prichádza štyrikrát týždenne 25 detí vo veku 11 až 15 rokov.\n\nCentrum je plánované na tri roky.',
      },
    ],
    publishedOn: '2019-11-27',
    state: 'published',
  },
  {
    slug: 'roots-of-impact',
    audience: 'public',
    language: 'en',
    title: 'The Scalerator has chosen its enterprise',
    text: 'Querfeld fights food waste. It gets one year of support, made to measure, so that it can grow.',
    publishedOn: null,
    state: 'submitted',
  },
  {
    slug: 'ifka',
    audience: 'members',
    language: 'en',
    title: 'How we measure impact with employers',
    text: 'We wrote a template for the social impact of organisations that employ disadvantaged people. Workshops, mentoring and coaching follow.',
    publishedOn: null,
    state: 'draft',
  },
];

/** The news of the demo: published in languages of the partners, one that waits for the lead partner, and a draft. */
export async function seedNews(store: Store, organisations: ReadonlyMap<string, Organisation>, today: string): Promise<void> {
  for (const { slug, publishedOn, translations = [], ...item } of news) {
    const day = publishedOn === null ? null : shiftToDemo(publishedOn, today);
    // Nothing was published in the future.
    const past = day !== null && day >= today ? daysAfter(today, -1) : day;
    await store.insert('newsItems', {
      ...resources.newsItems.initial,
      pictures: null,
      ...item,
      organisationId: getNamed(organisations, slug).id,
      translations: [...translations],
      publishedAt: past === null ? null : instantOn(past, '09:00'),
    });
  }
}
