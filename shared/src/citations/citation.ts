import { z } from 'zod';
import { indicatorKinds } from '../indicators/indicator.ts';
import { isDay } from '../periods/isDay.ts';
import { placeFilterFields } from '../progress/filter/placeFilter.ts';
import { totalScales } from '../progress/perUnit/computePerUnit.ts';
import { pattern } from '../resource/fields.ts';

/** Digits and letters of the code of a citation, without those that look alike. */
export const citationAlphabet = '23456789abcdefghjkmnpqrstuvwxyz';

/** So many characters has the code of a citation: it is not guessed. */
export const citationCodeLength = 12;

const codePattern = new RegExp(`^[${citationAlphabet}]{${citationCodeLength}}$`);

/** Whether a text can be the code of a citation. */
export const isCitationCode = (code: string): boolean => codePattern.test(code);

/** So many citations one person creates in 24 hours. */
export const citationsPerDay = 200;

/** The views of Compare that can be cited, annotated and pinned. The academy keeps no history, so it cannot be cited. */
export const citableViews = ['far', 'stuck', 'path', 'totals', 'map', 'spread', 'noise', 'reports'] as const;
export type CitableView = (typeof citableViews)[number];

/** Whether a view can be cited, annotated and pinned. */
export const isCitableView = (view: string): view is CitableView => citableViews.some((each) => each === view);

/** The name of a view as it is stored: earlier releases took names that are not among the citable ones. */
export const storedView = pattern(20, /^[a-z][A-Za-z]{0,19}$/);

const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
const asOf = z.union([z.iso.datetime({ offset: true }), z.string().refine(isDay)]);
const through = z.string().regex(/^[1-9]\d{0,3}$/);
const recordId = z.string().regex(/^[1-9]\d{0,14}$/);
const { countries, organisations } = placeFilterFields;
const basis = z.enum(['approved', 'submitted', 'own']).default('approved');

const explainedParams = z.strictObject({
  indicator: code,
  key: z.string().regex(/^([A-Z]{2}|consortium|[1-9]\d{0,14})$/),
  through,
  basis,
  pilot: recordId.optional(),
  /** The places that alone count in the figure. */
  countries: countries.optional(),
  organisations: organisations.optional(),
  asOf: asOf.optional(),
});

const comparedParams = z.strictObject({
  view: z.enum(citableViews),
  indicator: code.optional(),
  by: z.enum(['country', 'organisation', 'consortium']).default('country'),
  place: z
    .string()
    .regex(/^([A-Z]{2}|consortium|[1-9]\d{0,14})$/)
    .optional(),
  through,
  basis,
  /** The countries that alone count, as the address names them: `AT,HU`. */
  countries: countries.optional(),
  /** The organisations that alone count, by their ids: `3,12`. */
  organisations: organisations.optional(),
  /** The kind of indicators that alone are shown. */
  kind: z.enum(indicatorKinds).optional(),
  /** The scale of totals; left out: as they are. */
  scale: z.enum(totalScales).optional(),
  asOf: asOf.optional(),
});

/** The question that a citation asks again: a figure that is explained, or a view of Compare, by the parameters of their addresses. */
export const citedQuestionSchema = z.discriminatedUnion('path', [
  z.strictObject({ path: z.literal('/explain'), params: explainedParams }),
  z.strictObject({ path: z.literal('/compare'), params: comparedParams }),
]);

/**
 * A stored question, which may leave out its period: then it is about the newest one that has opened. Whether its view can be cited is
 * judged for new questions alone (`isCitableView`), so that a board with an older one can still be arranged.
 */
export const followingQuestionSchema = z.discriminatedUnion('path', [
  z.strictObject({ path: z.literal('/explain'), params: explainedParams.partial({ through: true }) }),
  z.strictObject({ path: z.literal('/compare'), params: comparedParams.extend({ view: storedView }).partial({ through: true }) }),
]);

export type FollowingQuestion = z.infer<typeof followingQuestionSchema>;

export type CitedQuestion = z.infer<typeof citedQuestionSchema>;

/** A citation as it is read: the question and the instant as of which it is cited. What was shown is not kept. */
export const citationSchema = z.object({
  id: z.int(),
  code: z.string(),
  question: citedQuestionSchema,
  asOf: z.string(),
  createdAt: z.string(),
});

export type Citation = z.infer<typeof citationSchema>;
