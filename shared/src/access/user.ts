import type { z } from 'zod';
import { languages } from '../organisations/consortium.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, flag, personalName } from '../resource/fields.ts';

export const users = defineResource({
  immutable: { email: personalName(254) },
  writable: { name: personalName(120), locale: choice(languages), disabled: flag, digest: flag },
  serverManaged: {},
  initial: {},
  defaults: { locale: 'en', disabled: false, digest: true },
  filters: ['email', 'name', 'locale', 'disabled'],
  sorts: ['email', 'name', 'locale', 'disabled'],
  search: ['email', 'name'],
  recordName: ['name'],
  unique: [['email']],
});

export type User = z.infer<typeof users.read>;
