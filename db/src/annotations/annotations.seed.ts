import {
  type Annotation,
  type CitedQuestion,
  type Indicator,
  organisationOfQuestion,
  placeOfQuestion,
  resources,
} from '@pilotage/shared';
import { daysAfter, instantOn } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import type { Store } from '../store/store.ts';

interface AnnotationSeedInput {
  organisations: OrganisationsBySlug;
  periods: PeriodsByNumber;
  indicators: ReadonlyMap<string, Pick<Indicator, 'id' | 'code' | 'organisationId'>>;
  people: ReadonlyMap<string, number>;
  today: string;
}

interface SeedAnnotation extends Pick<Annotation, 'text' | 'state' | 'authorRole'> {
  author: string;
  question: CitedQuestion;
  /** Days before the first load of the demo on which it was written. */
  daysAgo: number;
}

/** The period through which the annotated figures are approved. */
const number = 4;

const figure = (indicator: string, key: string): CitedQuestion => ({
  path: '/explain',
  params: { indicator, key, through: String(number), basis: 'approved' },
});

const evaluator = { author: 'evaluator@consortium.example', authorRole: 'evaluator' } as const;
const leadPartner = { author: 'lead@democenter.example', authorRole: 'leadPartner' } as const;

/** What is annotated. No remark of the project was published: each is an example. */
const annotationsOf = (organisations: OrganisationsBySlug): readonly SeedAnnotation[] => [
  {
    ...evaluator,
    question: figure('CERTIFIED', 'AT'),
    text: 'An example, not a real annotation.\n\nThe certificates of the spring course are counted here. Those of the autumn course come with the next report.',
    state: 'issued',
    daysAgo: 40,
  },
  {
    ...leadPartner,
    question: { path: '/compare', params: { view: 'stuck', by: 'country', through: String(number), basis: 'approved' } },
    text: 'An example, not a real annotation.\n\nSeen at the meeting: two countries were late with their reports, which is not the same as being behind.',
    state: 'issued',
    daysAgo: 20,
  },
  {
    ...evaluator,
    question: figure('TRAININGS', String(getNamed(organisations, 'ucdc').id)),
    text: 'An example, not a real annotation.\n\nTwo trainings were held together with the partner of the same country. Both count them, as the rule allows.',
    state: 'issued',
    daysAgo: 12,
  },
  {
    ...evaluator,
    question: figure('STARTERS', 'consortium'),
    text: 'An example of a draft that its author alone reads.\n\nAsk how many of them still work after half a year.',
    state: 'draft',
    daysAgo: 2,
  },
];

/** Seeds illustrative annotations of the evaluator and the lead partner: issued ones on figures and on a view, and a draft. */
export async function seedAnnotations(store: Store, input: AnnotationSeedInput): Promise<void> {
  const { organisations, periods, indicators, people, today } = input;
  const { id: periodId } = getNamed(periods, number);
  for (const { author, question, daysAgo, ...content } of annotationsOf(organisations)) {
    const authorId = getNamed(people, author);
    const at = instantOn(daysAfter(today, -daysAgo), '09:00');
    const { indicator: code } = question.params;
    await store.insert('annotations', {
      ...resources.annotations.initial,
      ...content,
      question,
      illustrative: true,
      organisationId: organisationOfQuestion(question, { organisations: [...organisations.values()], day: today }),
      view: question.path === '/compare' ? question.params.view : null,
      indicatorId: code === undefined ? null : getNamed(indicators, code).id,
      place: placeOfQuestion(question),
      periodId,
      asOf: at,
      authorId,
      authorName: (await store.get('users', authorId)).name,
      issuedAt: content.state === 'draft' ? null : at,
    });
  }
}
