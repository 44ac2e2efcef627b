import { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, day, flag, json, nameText, ref, text, whole } from '../resource/fields.ts';

/** Where in the cycle of a social innovation a module stands. */
export const modulePhases = ['idea', 'implementation', 'impact'] as const;

/** A module of the academy: one online course, offered by all organisations. */
export const modules = defineResource({
  immutable: {},
  writable: {
    number: whole(1, 100),
    name: nameText(200),
    authorOrganisationId: ref('organisations').nullable(),
    /** Languages in which it is offered; empty: not known. */
    languages: json(
      z
        .array(z.enum(languages))
        .max(languages.length)
        .refine((all) => new Set(all).size === all.length, { params: { code: 'field.repeated' } }),
    ),
    opensOn: day,
    closesOn: day.nullable(),
    phase: choice(modulePhases).nullable(),
    description: text(4000).nullable(),
    illustrative: flag,
  },
  serverManaged: {},
  initial: {},
  defaults: { languages: [], illustrative: false },
  filters: ['number', 'name', 'phase', 'opensOn', 'closesOn'],
  sorts: ['number', 'name', 'phase', 'opensOn', 'closesOn', 'authorOrganisationId'],
  search: ['name', 'description'],
  recordName: ['name'],
  unique: [['number'], ['name']],
  distinctName: 'name',
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
});

export type Module = z.infer<typeof modules.read>;
