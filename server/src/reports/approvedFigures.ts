import type { NewRecord, SystemStore } from '@pilotage/db';
import type { ApprovedVersion, Measurement } from '@pilotage/shared';

function versionOf(cell: Measurement, approvedAt: string, approvedById: number | null): NewRecord<'approvedVersions'> {
  const { organisationId, assignmentId, periodId, availability, value, numerator, denominator, parts, comment, illustrative } =
    cell;
  const figures = { availability, value, numerator, denominator, parts, comment, illustrative };
  const place = { organisationId, assignmentId, periodId };
  const approval = { measurementId: cell.id, measurementVersion: cell.version, approvedById, approvedAt };
  return { ...place, ...figures, ...approval, standsIn: false };
}

const versionsOf = (system: SystemStore, cells: readonly Measurement[], standsIn: boolean) =>
  system.all('approvedVersions', { where: { measurementId: cells.map(({ id }) => id), standsIn } });

/** Keeps the cells as they are approved now; what stood in for them while they were restated does so no more. */
export async function keepApproved(system: SystemStore, cells: readonly Measurement[], by: number | null): Promise<void> {
  if (cells.length === 0) return;
  for (const version of await versionsOf(system, cells, true))
    await system.update('approvedVersions', version, { standsIn: false });
  await system.insertAll(
    'approvedVersions',
    cells.map((cell) => versionOf(cell, system.now(), by)),
  );
}

/** Of each cell that is to be restated, lets the version approved last count in its place. */
export async function letApprovedStandIn(system: SystemStore, cells: readonly Measurement[]): Promise<void> {
  if (cells.length === 0) return;
  const latest = new Map<number, ApprovedVersion>();
  // Ascending by id: the last one of each cell stays.
  for (const version of await versionsOf(system, cells, false)) latest.set(version.measurementId, version);
  for (const version of latest.values()) await system.update('approvedVersions', version, { standsIn: true });
}
