import { formatRecordName, type ResourceName, resourceOf } from '@pilotage/shared';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import { isMainResource } from './archivePaths.ts';
import { archivedResources } from './archiveScope.ts';
import { readArchivedRows } from './readArchivedRows.ts';

/** The names of the records of an archive, for links and tables. */
export class ArchiveNames {
  private readonly names = new Map<ResourceName, Map<number, string>>();

  /** The name of a record; its number where it has none, or is not in the archive. */
  nameOf(name: ResourceName, id: number): string {
    return this.names.get(name)?.get(id) ?? `${id}`;
  }

  /** Whether the archive holds the record, as far as records of this kind have names or pages. */
  has(name: ResourceName, id: number): boolean {
    return this.names.get(name)?.has(id) ?? false;
  }

  /** Whether records of this kind have names. */
  hasNamesOf(name: ResourceName): boolean {
    return this.names.has(name);
  }

  idsOf(name: ResourceName): number[] {
    return [...(this.names.get(name)?.keys() ?? [])];
  }

  /** Reads the names of all records that have one, and makes those of reports and assignments, which have none of their own. */
  async load(content: WorkFolder): Promise<void> {
    for (const name of archivedResources)
      if (resourceOf(name).recordName.length > 0 || isMainResource(name)) await this.loadOf(content, name);
    const assignments = new Map<number, string>();
    for await (const { id, organisationId, indicatorId } of readArchivedRows(content, 'assignments'))
      assignments.set(id, `${this.nameOf('indicators', indicatorId)}, ${this.nameOf('organisations', organisationId)}`);
    this.names.set('assignments', assignments);
    const reports = new Map<number, string>();
    for await (const { id, organisationId, periodId } of readArchivedRows(content, 'reports'))
      reports.set(id, `${this.nameOf('organisations', organisationId)}, ${this.nameOf('periods', periodId)}`);
    this.names.set('reports', reports);
  }

  private async loadOf(content: WorkFolder, name: ResourceName): Promise<void> {
    const names = new Map<number, string>();
    for await (const record of readArchivedRows(content, name))
      names.set(record.id, formatRecordName(name, { ...record }) ?? `${record.id}`);
    this.names.set(name, names);
  }
}
