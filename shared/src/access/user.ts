import type { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, personalName } from '../resource/fields.ts';

export const users = defineResource({
  immutable: { email: personalName(254) },
  writable: { name: personalName(120), locale: choice(languages, 5), disabled: flag, digest: flag },
  serverManaged: {},
  initial: {},
  defaults: { locale: 'en', disabled: false, digest: true },
  filters: ['email', 'name', 'locale', 'disabled'],
  sorts: ['email', 'name', 'locale', 'disabled'],
  search: ['email', 'name'],
  recordName: ['name'],
  unique: [['email']],
  comparisonEffect: 'never',
  auditReaders: 'leadPartner',
  table: {
    columnDefaults: { digest: true },
  },
});

export type User = z.infer<typeof users.read>;
