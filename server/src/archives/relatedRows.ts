import { metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import type { MainResource } from './archivePaths.ts';
import { type ArchivedRow, archivedResources } from './archiveScope.ts';
import { readArchivedRows } from './readArchivedRows.ts';

/** So many rows of one kind stand on the page of a record; the data have all. */
const maxRelatedRows = 200;

export interface RelatedRows {
  rows: ArchivedRow[];
  omitted: number;
}

/** The rows about each record, by the resource of the rows. */
export type RelatedRowsById = ReadonlyMap<number, ReadonlyMap<ResourceName, RelatedRows>>;

/** The fields by which a resource refers to another one. */
const referringFields = (name: ResourceName, to: ResourceName): string[] =>
  Object.entries(resourceOf(name).fields).flatMap(([field, schema]) => {
    const meta = metaOf(schema);
    return meta.to === to && meta.kind === 'ref' ? [field] : [];
  });

/** Figures belong to a report by organisation and period, and to an indicator by their assignment. */
async function createFigureKey(
  content: WorkFolder,
  main: MainResource,
): Promise<((row: ArchivedRow) => number | undefined) | null> {
  if (main === 'reports') {
    const reports = new Map<string, number>();
    for await (const { id, organisationId, periodId } of readArchivedRows(content, 'reports'))
      reports.set(`${organisationId}/${periodId}`, id);
    return ({ organisationId, periodId }) => reports.get(`${organisationId}/${periodId}`);
  }
  if (main !== 'indicators') return null;
  const indicators = new Map<unknown, number>();
  for await (const { id, indicatorId } of readArchivedRows(content, 'assignments')) indicators.set(id, indicatorId);
  return ({ assignmentId }) => indicators.get(assignmentId);
}

/** Reads what refers to these records, in one pass through the data. */
export async function findRelatedRows(
  content: WorkFolder,
  main: MainResource,
  ids: ReadonlySet<number>,
): Promise<RelatedRowsById> {
  const related = new Map([...ids].map((id) => [id, new Map<ResourceName, RelatedRows>()]));
  const add = (id: unknown, name: ResourceName, row: ArchivedRow) => {
    const ofRecord = typeof id === 'number' ? related.get(id) : undefined;
    if (!ofRecord) return;
    const found = ofRecord.get(name) ?? { rows: [], omitted: 0 };
    ofRecord.set(name, found);
    if (found.rows.length < maxRelatedRows) found.rows.push(row);
    else found.omitted += 1;
  };
  const figureKey = await createFigureKey(content, main);
  for (const name of archivedResources) {
    const fields = referringFields(name, main);
    const isFigure = name === 'measurements' && figureKey !== null;
    if (fields.length === 0 && !isFigure) continue;
    for await (const record of readArchivedRows(content, name)) {
      const row: ArchivedRow = { ...record };
      for (const id of new Set(isFigure ? [figureKey(row)] : fields.map((field) => row[field]))) add(id, name, row);
    }
  }
  return related;
}
