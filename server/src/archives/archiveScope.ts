import type { StoreReader } from '@pilotage/db';
import { metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import type { ArchiveRequester } from '@pilotage/db';

/**
 * What no archive holds, although its requester may read it: people who applied or were invited, whose data are erased one day, notices to one
 * person, and settings of a reader of files.
 */
export const omittedResources = [
  'applicants',
  'invitations',
  'notifications',
  'completionMappings',
] as const satisfies ResourceName[];

const omittedNames: ReadonlySet<string> = new Set(omittedResources);

/** The resources of an archive, in the order of their dependencies. */
export const archivedResources: readonly ResourceName[] = resourceNames.filter((name) => !omittedNames.has(name));

export type ArchivedRow = Readonly<Record<string, unknown>>;

/** Audit events about these tell who judges whom, or name people. */
const omittedEvents: ReadonlySet<unknown> = new Set([
  ...omittedResources,
  'scores',
  'jurors',
  'solutions',
  'cooperations',
  'users',
]);
/** Of other organisations, events about these are no internal matter. Their content is left out. */
const foreignEvents: ReadonlySet<unknown> = new Set([
  'organisations',
  'assignments',
  'exceptions',
  'reports',
  'memberships',
  'nudges',
]);

const personalFieldsOf = (name: ResourceName): readonly string[] =>
  Object.entries(resourceOf(name).fields).flatMap(([field, schema]) => (metaOf(schema).personal ? [field] : []));

/** Fields that no archive holds. */
const omittedFields: { readonly [N in ResourceName]?: readonly string[] } = {
  users: ['locale', 'disabled', 'digest'],
  cooperations: personalFieldsOf('cooperations'),
  scores: ['conflict', 'forJury', 'withdrawnScores', 'reviewerId', 'scoredById', 'sharedDomainConfirmed'],
};

/** What applicants sent is theirs until it is published. */
const unpublishedSolutionFields = personalFieldsOf('solutions');
const auditContentFields = ['before', 'after'];

/** The fields of a resource that an archive can hold, in the order of their declaration. */
export function listArchivedFields(name: ResourceName): string[] {
  const { fields } = resourceOf(name);
  const declared = Object.keys(fields).filter((field) => {
    const schema = fields[field];
    return schema !== undefined && !metaOf(schema).storageKey && !omittedFields[name]?.includes(field);
  });
  return ['id', ...declared, 'version', 'createdAt', 'updatedAt'];
}

/** The rows on which it depends whether what hangs from them is archived. */
interface ArchiveScopeRows {
  contests: readonly ArchivedRow[];
  activities: readonly ArchivedRow[];
}

/** Which rows of those that a requester reads belong into the archive: not what is internal to another organisation. */
export class ArchiveScope {
  private readonly organisationId: number;
  private readonly foreignDrafts: ReadonlySet<unknown>;
  private readonly unjudged: ReadonlySet<unknown>;
  private readonly foreignActivities: ReadonlySet<unknown>;

  constructor(requester: Pick<ArchiveRequester, 'organisationId'>, { contests, activities }: ArchiveScopeRows) {
    this.organisationId = requester.organisationId;
    this.foreignDrafts = new Set(
      contests.filter((contest) => contest.state === 'draft' && this.isForeign(contest)).map(({ id }) => id),
    );
    this.foreignActivities = new Set(
      activities.filter((activity) => !this.isArchived('activities', activity)).map(({ id }) => id),
    );
    this.unjudged = new Set(contests.filter(({ judgedAt }) => judgedAt === null).map(({ id }) => id));
  }

  /** The record as the archive holds it; null where it holds none. */
  apply<R extends object>(name: ResourceName, record: R): R | null {
    const row: ArchivedRow = Object.fromEntries(Object.entries(record));
    if (!this.isArchived(name, row)) return null;
    const kept = { ...record };
    for (const field of Object.keys(row)) if (!this.isFieldArchived(name, field, row)) Reflect.deleteProperty(kept, field);
    return kept;
  }

  /** Whether a row belongs to another organisation. What belongs to the consortium is nobody's own. */
  private isForeign({ organisationId }: ArchivedRow): boolean {
    return typeof organisationId === 'number' && organisationId !== this.organisationId;
  }

  private isArchived(name: ResourceName, row: ArchivedRow): boolean {
    if (this.foreignDrafts.has(name === 'contests' ? row.id : row.contestId)) return false;
    if (name === 'attachments' && this.foreignActivities.has(row.activityId)) return false;
    if (name === 'scores') return row.state !== 'conflict' && !this.unjudged.has(row.contestId);
    if (name === 'auditEvents') return this.isEventArchived(row);
    return !this.isForeign(row) || !isInternal(name, row);
  }

  private isEventArchived(event: ArchivedRow): boolean {
    if (omittedEvents.has(event.resource)) return false;
    return !this.isForeign(event) || foreignEvents.has(event.resource);
  }

  private isFieldArchived(name: ResourceName, field: string, row: ArchivedRow): boolean {
    const schema = resourceOf(name).fields[field];
    if (omittedFields[name]?.includes(field) || (schema && metaOf(schema).storageKey)) return false;
    if (name === 'solutions') return row.published === true || !unpublishedSolutionFields.includes(field);
    if (name === 'auditEvents') return !this.isForeign(row) || !auditContentFields.includes(field);
    return true;
  }
}

/** Whether an organisation keeps a row to itself and the lead partner. */
function isInternal(name: ResourceName, row: ArchivedRow): boolean {
  if (name === 'attachments') return row.personal === true;
  if (name === 'newsItems') return row.state !== 'published';
  return row.visibility === 'internal';
}

/** The scope of an archive, with the contests and activities as its requester reads them. */
export async function loadArchiveScope(store: StoreReader, requester: ArchiveRequester): Promise<ArchiveScope> {
  const contests = await store.all('contests', { fields: ['organisationId', 'state', 'judgedAt'] });
  const activities = await store.all('activities', { fields: ['organisationId', 'visibility'] });
  return new ArchiveScope(requester, { contests, activities });
}
