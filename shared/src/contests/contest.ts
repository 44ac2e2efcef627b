import { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, instant, json, nameText, pattern, plainText, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';
import { timeZoneField } from '../resource/timeZone.ts';

export const contestStates = ['draft', 'open', 'judging', 'decided', 'archived'] as const;

/** States in which a contest and its criteria are public. */
export const publicContestStates = ['open', 'judging', 'decided', 'archived'] as const satisfies (typeof contestStates)[number][];

/**
 * How solutions with the same mean are ranked: they share the place; by the mean of the heaviest criterion, then of the next; or
 * by the time of submission.
 */
export const tieRules = ['sharedPlace', 'heaviestCriterion', 'earlierSolution'] as const;

/** Conflicts of interest of a juror: solutions of the own organisation always, of the own country if `country` is set. */
export const conflictScopes = ['organisation', 'country'] as const;

/** A question of the submission form; `longest` is the maximum length in characters. */
const questionSchema = z.strictObject({
  id: z.int().min(1).max(1000),
  text: text(500),
  help: plainText(1000),
  longest: z.int().min(50).max(20_000),
  required: z.boolean(),
});

export type FormQuestion = z.infer<typeof questionSchema>;

const areDistinct = <T>(values: readonly T[]) => new Set(values).size === values.length;

const noteSchema = z.strictObject({ at: z.iso.datetime({ precision: 3 }), note: z.string().max(1000) });

/**
 * A challenge that applicants send solutions for. It belongs to an organisation, or to the consortium (`organisationId` null).
 */
export const contests = defineResource({
  immutable: { organisationId: ref('organisations').nullable() },
  writable: {
    /** Where its public page stands from opening on; until then a draft of another organisation may have the same (decision 41). */
    slug: pattern(80, /^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: nameText(200),
    challenge: text(8000).nullable(),
    whoMayEnter: text(2000).nullable(),
    prize: text(2000).nullable(),
    /** Languages in which solutions may be written. */
    languages: json(
      z
        .array(z.enum(languages))
        .min(1)
        .refine((all) => new Set(all).size === all.length, { params: { code: 'field.repeated' } }),
    ),
    /** Time zone in which the deadline is shown beside that of the reader. */
    timeZone: timeZoneField(),
    /** Solutions are accepted from this instant on; null: from opening on. */
    opensAt: instant.nullable(),
    /** Solutions are accepted until this instant, inclusive. */
    closesAt: instant.nullable(),
    tieRule: choice(tieRules),
    juryApart: choice(conflictScopes),
    /** Privacy notice that applicants consent to. */
    privacyText: text(8000).nullable(),
    /** Day on which the personal data of applicants are erased. */
    eraseOn: day.nullable(),
    /** Questions of the submission form; null: one question for each criterion, created at opening. */
    questions: json(
      z
        .array(questionSchema)
        .min(1)
        .max(20)
        .refine((all) => areDistinct(all.map(({ id }) => id)), { params: { code: 'field.repeated' } }),
      z.array(questionSchema.extend({ text: z.string(), help: z.string() })),
    ).nullable(),
    /** Themes: applicants choose one, readers filter by them; null: none. */
    themes: json(
      z
        .array(nameText(80))
        .min(1)
        .max(20)
        .refine(areDistinct, { params: { code: 'field.repeated' } }),
      z.array(z.string()),
    ).nullable(),
    /** Maximum number of files of a solution. */
    filesMost: whole(0, 5),
    /** Public note about a change after opening. */
    publicNote: text(1000).nullable(),
    illustrative: flag,
    /** Whether a juror can take back a score until the judging ends. */
    scoresRevisable: flag,
  },
  serverManaged: {
    state: choice(contestStates, 10),
    openedAt: instant.nullable(),
    /** When scoring ended: scores are final, and the organiser may read them. */
    judgedAt: instant.nullable(),
    decidedAt: instant.nullable(),
    /** All public notes, oldest first. */
    notes: json(z.array(noteSchema)),
  },
  initial: { state: 'draft', openedAt: null, judgedAt: null, decidedAt: null, notes: [] },
  defaults: {
    languages: ['en'],
    tieRule: 'sharedPlace',
    juryApart: 'organisation',
    filesMost: 3,
    illustrative: false,
    scoresRevisable: true,
  },
  filters: ['state', 'slug', 'name', 'opensAt', 'closesAt'],
  sorts: ['name', 'state', 'opensAt', 'closesAt', 'organisationId'],
  search: ['name', 'challenge'],
  recordName: ['name'],
  unique: [['organisationId', 'slug']],
  slugFrom: 'name',
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    indices: [['organisationId'], ['slug'], ['state', 'closesAt']],
    textStorage: { publicNote: 'long' },
    columnDefaults: { filesMost: 3, scoresRevisable: true },
    hasOwnedRows: true,
  },
});

/** Transitions of a contest. The product also closes a contest after its deadline. */
export const contestMachine = createStateMachine('contests', [
  { from: 'draft', action: 'open', to: 'open', roles: ['partnerManager', 'leadPartner'] },
  { from: 'open', action: 'close', to: 'judging', roles: ['partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'assign', to: 'judging', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'remind', to: 'judging', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'endJudging', to: 'judging', roles: ['partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'decide', to: 'decided', roles: ['partnerManager', 'leadPartner'] },
  { from: 'decided', action: 'archive', to: 'archived', roles: ['partnerManager', 'leadPartner'] },
]);

/** Fields that cannot change after opening. */
export const fieldsFixedAtOpening = [
  'slug',
  'whoMayEnter',
  'languages',
  'timeZone',
  'opensAt',
  'tieRule',
  'juryApart',
  'privacyText',
  'eraseOn',
  'questions',
  'themes',
  'filesMost',
  'illustrative',
  'scoresRevisable',
] as const;

/** Fields that may change while a contest is open, with a public note. */
export const fieldsChangeableWithNote = ['name', 'challenge', 'prize', 'closesAt'] as const;

export type Contest = z.infer<typeof contests.read>;
