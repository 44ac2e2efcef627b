import type { FieldOf, Resources } from '../resources.ts';
import type { ResourceName } from '../resource/resourceNames.ts';

type WrittenFieldOf<N extends ResourceName> = Extract<keyof Resources[N]['immutable'] | keyof Resources[N]['writable'], string> &
  FieldOf<N>;

/** What an import of records says beside the contract of their resource. */
interface RecordImport<N extends ResourceName> {
  /** The columns of a table, in the order of the template. */
  columns: readonly WrittenFieldOf<N>[];
  /** Fields by which a row finds the record that exists already; the first combination that is found counts. */
  keys: readonly (readonly WrittenFieldOf<N>[])[];
  /** Days that may be said by the number of a period, too: its first or its last day. */
  periodDays?: { readonly [F in WrittenFieldOf<N>]?: 'startsOn' | 'endsOn' };
}

/** The resources whose records can be created from a table. */
export const importedResources = [
  'organisations',
  'indicators',
  'invitations',
  'milestones',
  'activities',
  'workPlanItems',
] as const satisfies ResourceName[];

/** Those whose import can be taken back in one step. */
export const undoableImports = ['indicators', 'milestones', 'activities', 'workPlanItems'] as const satisfies ImportedResource[];

export type ImportedResource = (typeof importedResources)[number];

/** The columns and keys of each imported table. */
export const recordImports: { readonly [N in ImportedResource]: RecordImport<N> } = {
  organisations: { columns: ['name', 'shortName', 'slug', 'country', 'city'], keys: [['slug'], ['name']] },
  indicators: {
    columns: ['code', 'name', 'kind', 'unit', 'valueType', 'accumulation', 'direction', 'decimals', 'countingRule'],
    keys: [['code']],
  },
  invitations: {
    columns: ['email', 'name', 'role', 'organisationId', 'locale'],
    keys: [['email', 'role', 'organisationId']],
  },
  activities: {
    columns: [
      'kind',
      'title',
      'startsOn',
      'endsOn',
      'startTime',
      'endTime',
      'timeZone',
      'place',
      'country',
      'pilotId',
      'registrations',
      'attendances',
      'reach',
      'description',
      'visibility',
    ],
    keys: [['organisationId', 'title', 'startsOn', 'startTime']],
  },
  milestones: { columns: ['pilotId', 'title', 'dueOn', 'doneOn'], keys: [['pilotId', 'title']] },
  workPlanItems: {
    columns: ['number', 'title', 'responsibleOrganisationId', 'contributorIds', 'startsOn', 'dueOn', 'description'],
    keys: [['number']],
    periodDays: { startsOn: 'startsOn', dueOn: 'endsOn' },
  },
};

/** The most rows of one table. */
export const maxImportedRecords = 200;
