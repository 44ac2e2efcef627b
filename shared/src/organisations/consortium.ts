import { z } from 'zod';
import { defineResource } from '../resource/defineResource.ts';
import { day, flag, json, lineText, nameText, pattern, text, whole, storageKey } from '../resource/fields.ts';
import { pictureTextLength } from '../resource/pictureTextLength.ts';
import { timeZoneField } from '../resource/timeZone.ts';
import { countryField } from './countryField.ts';

/** Languages of the product. */
export const languages = ['en', 'de', 'hu', 'it', 'pl', 'sk', 'sl'] as const;

const areDistinct = <T extends string>(values: readonly T[]) => new Set(values).size === values.length;

/** The consortium itself: one record. */
export const consortium = defineResource({
  immutable: {},
  writable: {
    name: nameText(200),
    title: lineText(400).nullable(),
    programme: nameText(200).nullable(),
    priority: lineText(400).nullable(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    currency: pattern(3, /^[A-Z]{3}$/),
    countries: json(
      z
        .array(countryField())
        .max(50)
        .refine(areDistinct, { params: { code: 'field.repeated' } }),
    ),
    languages: json(
      z
        .array(z.enum(languages))
        .min(1)
        .refine(areDistinct, { params: { code: 'field.repeated' } }),
    ),
    /** IANA name; days and deadlines end in this time zone. */
    timeZone: timeZoneField(),
    publishesProgress: flag,
    /** Hour of the day, in the time zone, from which the daily mail is sent. */
    digestHour: whole(0, 23),
    /** Days before the due day on which reminders are sent; null: 14 and 3. */
    reminderDays: json(
      z
        .array(z.int().min(0).max(90))
        .max(5)
        .refine((days) => new Set(days).size === days.length, { params: { code: 'field.repeated' } }),
    ).nullable(),
    /** What the consortium is, in about three sentences, for the public page. */
    about: text(1000).nullable(),
    /** Colour of the public page; null: that of the product. */
    colour: pattern(7, /^#[0-9a-f]{6}$/).nullable(),
    /** What the picture of the public page shows, for those who do not see it. */
    pictureText: lineText(pictureTextLength).nullable(),
  },
  serverManaged: {
    /** Hash of the stored picture of the public page; a part of its address. */
    pictureHash: pattern(64, /^[0-9a-f]{64}$/).nullable(),
    pictureWidth: whole(1, 10_000).nullable(),
    pictureHeight: whole(1, 10_000).nullable(),
    /** Storage key of the picture. No role reads it. */
    pictureStoredAs: storageKey().nullable(),
  },
  initial: { pictureHash: null, pictureWidth: null, pictureHeight: null, pictureStoredAs: null },
  defaults: { about: null, colour: null, pictureText: null },
  filters: [],
  sorts: [],
  search: [],
  recordName: ['title', 'name'],
  verbs: ['get', 'update'],
  single: true,
  comparisonEffect: 'always',
  auditReaders: 'leadPartner',
  history: { fields: ['countries', 'timeZone'] },
  table: {
    columnDefaults: { digestHour: 6 },
  },
});

export type Consortium = z.infer<typeof consortium.read>;
