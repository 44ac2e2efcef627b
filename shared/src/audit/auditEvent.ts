import { z } from 'zod';
import { actions } from '../access/actions.ts';
import { roles } from '../access/roles.ts';
import { defineResource } from '../resource/defineResource.ts';
import { choice, instant, json, ref, nameText, whole } from '../resource/fields.ts';
import { resourceNames } from '../resource/resourceNames.ts';

/** How a change without manual input was made: by the import of a file, or by undoing that import. */
export const eventOrigins = ['file', 'fileUndone'] as const;

export const actorRoles = [...roles, 'system'] as const;

const values = z.record(z.string(), z.unknown());

/** Who did what to which record: the changed fields before and after, without personal data or secrets. */
export const auditEvents = defineResource({
  immutable: {
    organisationId: ref('organisations').nullable(),
    periodId: ref('periods').nullable(),
    actorId: ref('users').nullable(),
    actorRole: choice(actorRoles),
    action: choice(actions, 40),
    resource: choice(resourceNames, 40),
    recordId: whole(1, 2_147_483_647),
    before: json(values).nullable(),
    after: json(values).nullable(),
    at: instant,
    requestId: nameText(60).nullable(),
    origin: choice(eventOrigins).nullable(),
  },
  writable: {},
  serverManaged: {},
  initial: {},
  filters: ['action', 'actorRole', 'resource', 'recordId', 'at'],
  sorts: ['at', 'action', 'resource', 'recordId', 'actorId', 'organisationId'],
  search: [],
  verbs: ['list', 'get'],
  comparisonEffect: 'never',
  auditReaders: 'ownOrganisation',
  table: {
    indices: [
      ['organisationId', 'at'],
      ['resource', 'recordId'],
      ['organisationId', 'periodId', 'actorId'],
    ],
    keepsHistory: true,
  },
});

export type AuditEvent = z.infer<typeof auditEvents.read>;
