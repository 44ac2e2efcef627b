import { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, instant, json, nameText, pattern, plainText, ref, text, whole } from '../resource/fields.ts';
import { createStateMachine } from '../resource/stateMachine.ts';
import { timeZoneField } from '../resource/timeZone.ts';

export const contestStates = ['draft', 'open', 'judging', 'decided', 'archived'] as const;

/** From opening on a contest is public, and so are its criteria. */
export const publicContestStates = ['open', 'judging', 'decided', 'archived'] as const satisfies (typeof contestStates)[number][];

/**
 * What decides between solutions of the same mean: nothing, they share the place; the mean of the criterion that weighs most, then of
 * the next; or who sent the solution first.
 */
export const tieRules = ['sharedPlace', 'heaviestCriterion', 'earlierSolution'] as const;

/** Whose solutions a juror never gets: of the own organisation always, of the own country where so set. */
export const conflictScopes = ['organisation', 'country'] as const;

/** What applicants are asked, of their own contest; each answer has a limit in characters. */
const questionSchema = z.strictObject({
  id: z.int().min(1).max(1000),
  text: text(500),
  help: plainText(1000),
  longest: z.int().min(50).max(20_000),
  required: z.boolean(),
});

export type FormQuestion = z.infer<typeof questionSchema>;

const areDistinct = <T>(of: readonly T[]) => new Set(of).size === of.length;

const noteSchema = z.strictObject({ at: z.iso.datetime({ precision: 3 }), note: z.string().max(1000) });

/** A challenge that solutions answer: an organisation's, or the consortium's (`organisationId` null), from draft to what became of it. */
export const contests = defineResource({
  immutable: { organisationId: ref('organisations').nullable(), slug: pattern(80, /^[a-z0-9]+(-[a-z0-9]+)*$/) },
  writable: {
    name: nameText(200),
    challenge: text(8000).nullable(),
    whoMayEnter: text(2000).nullable(),
    prize: text(2000).nullable(),
    /** In which solutions may be written. */
    languages: json(
      z
        .array(z.enum(languages))
        .min(1)
        .refine((all) => new Set(all).size === all.length, { params: { code: 'field.repeated' } }),
    ),
    /** By whose clock the deadline is shown beside the reader's own. */
    timeZone: timeZoneField(),
    /** From this instant on solutions come in; null: from opening on. */
    opensAt: instant.nullable(),
    /** Until this instant, that instant included. */
    closesAt: instant.nullable(),
    tieRule: choice(tieRules),
    juryApart: choice(conflictScopes),
    /** What applicants consent to. */
    privacyText: text(8000).nullable(),
    /** On which day what tells who the applicants are is erased. */
    eraseOn: day.nullable(),
    /** What applicants answer; null: one question for each criterion, made at opening. */
    questions: json(
      z
        .array(questionSchema)
        .min(1)
        .max(20)
        .refine((all) => areDistinct(all.map(({ id }) => id)), { params: { code: 'field.repeated' } }),
    ).nullable(),
    /** What applicants choose one of, and readers filter by; null: nothing. */
    themes: json(
      z
        .array(nameText(80))
        .min(1)
        .max(20)
        .refine(areDistinct, { params: { code: 'field.repeated' } }),
    ).nullable(),
    /** How many files may come with a solution. */
    filesMost: whole(0, 5),
    /** What all are told of a change after opening. */
    publicNote: text(1000).nullable(),
    illustrative: flag,
  },
  serverManaged: {
    state: choice(contestStates),
    openedAt: instant.nullable(),
    /** When scoring ended: from here on nothing is scored, and the organiser reads the scores. */
    judgedAt: instant.nullable(),
    decidedAt: instant.nullable(),
    /** Every note that all were told, oldest first. */
    notes: json(z.array(noteSchema)),
  },
  initial: { state: 'draft', openedAt: null, judgedAt: null, decidedAt: null, notes: [] },
  defaults: { languages: ['en'], tieRule: 'sharedPlace', juryApart: 'organisation', filesMost: 3, illustrative: false },
  filters: ['state', 'slug', 'name', 'opensAt', 'closesAt'],
  sorts: ['name', 'state', 'opensAt', 'closesAt', 'organisationId'],
  search: ['name', 'challenge'],
  unique: [['slug']],
});

/** Who moves a contest on. What is past its deadline is closed by the product itself, too. */
export const contestMachine = createStateMachine('contests', [
  { from: 'draft', action: 'open', to: 'open', roles: ['partnerManager', 'leadPartner'] },
  { from: 'open', action: 'close', to: 'judging', roles: ['partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'assign', to: 'judging', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'remind', to: 'judging', roles: ['partnerStaff', 'partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'endJudging', to: 'judging', roles: ['partnerManager', 'leadPartner'] },
  { from: 'judging', action: 'decide', to: 'decided', roles: ['partnerManager', 'leadPartner'] },
  { from: 'decided', action: 'archive', to: 'archived', roles: ['partnerManager', 'leadPartner'] },
]);

/** Fixed for everybody who enters, from opening on. */
export const fieldsFixedAtOpening = [
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
] as const;

/** What may change while a contest is open, if all are told why. */
export const fieldsChangeableWithNote = ['name', 'challenge', 'prize', 'closesAt'] as const;

export type Contest = z.infer<typeof contests.read>;
