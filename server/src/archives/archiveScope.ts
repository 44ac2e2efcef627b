import type { ArchiveRequester, StoreReader } from '@pilotage/db';
import { hasResponsibleOrganisation, metaOf, type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';

/**
 * What no archive holds, although its requester may read it: people who applied or were invited, whose data are erased one day, notices to one
 * person, addresses to which reports go, settings of a reader of files, and boards, which are pages of the product without figures.
 */
export const omittedResources = [
  'applicants',
  'invitations',
  'notifications',
  'completionMappings',
  'reportRecipients',
  'boards',
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
  jurors: ['affiliationId', 'country'],
  // They tell who sent a solution, and are erased with its applicant.
  solutions: ['affiliationId', 'files', 'fileNames', 'exclusion', 'contentHash', 'mayPublish'],
  scores: ['conflict', 'forJury', 'withdrawnScores', 'reviewerId', 'scoredById', 'sharedDomainConfirmed'],
};

/** Of a solution that is published, what its public page shows. What applicants sent is theirs until then, and who they are always. */
const publishedSolutionFields: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'answers',
  'country',
  'theme',
  'place',
  'award',
]);
const personalSolutionFields = personalFieldsOf('solutions');
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
  private readonly contests: ReadonlySet<unknown>;
  private readonly judgedContests: ReadonlySet<unknown>;
  private readonly activities: ReadonlySet<unknown>;

  constructor(requester: Pick<ArchiveRequester, 'organisationId'>, { contests, activities }: ArchiveScopeRows) {
    this.organisationId = requester.organisationId;
    this.contests = new Set(contests.filter((contest) => !this.isForeignDraft(contest)).map(({ id }) => id));
    this.judgedContests = new Set(contests.filter(({ judgedAt }) => typeof judgedAt === 'string').map(({ id }) => id));
    this.activities = new Set(activities.filter((activity) => this.isOpen('activities', activity)).map(({ id }) => id));
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

  private isForeignDraft(contest: ArchivedRow): boolean {
    return contest.state === 'draft' && this.isForeign(contest);
  }

  private isOpen(name: ResourceName, row: ArchivedRow): boolean {
    return !this.isForeign(row) || !isInternal(name, row);
  }

  /** What became known after the archive was begun, or internal, is judged by what was known then: it stays out. */
  private isArchived(name: ResourceName, row: ArchivedRow): boolean {
    if (name === 'contests' && this.isForeignDraft(row)) return false;
    if (typeof row.contestId === 'number' && !this.contests.has(row.contestId)) return false;
    if (name === 'attachments' && typeof row.activityId === 'number' && !this.activities.has(row.activityId)) return false;
    if (name === 'scores') return row.state !== 'conflict' && this.judgedContests.has(row.contestId);
    if (name === 'auditEvents') return this.isEventArchived(row);
    return this.isOpen(name, row);
  }

  private isEventArchived(event: ArchivedRow): boolean {
    if (omittedEvents.has(event.resource)) return false;
    return !this.isForeignEvent(event) || foreignEvents.has(event.resource);
  }

  /** An event about what is the consortium's is nobody's own, although it belongs to who is responsible. */
  private isForeignEvent(event: ArchivedRow): boolean {
    return this.isForeign(event) && !hasResponsibleOrganisation(event.resource);
  }

  private isFieldArchived(name: ResourceName, field: string, row: ArchivedRow): boolean {
    const schema = resourceOf(name).fields[field];
    if (omittedFields[name]?.includes(field) || (schema && metaOf(schema).storageKey)) return false;
    if (name === 'solutions' && personalSolutionFields.includes(field))
      return row.published === true && publishedSolutionFields.has(field);
    if (name === 'auditEvents') return !this.isForeignEvent(row) || !auditContentFields.includes(field);
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
