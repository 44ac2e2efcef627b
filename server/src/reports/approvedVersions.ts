import type { NewRecord, SystemStore } from '@pilotage/db';
import type { ApprovedVersion, Measurement } from '@pilotage/shared';

function createVersion(cell: Measurement, approvedAt: string, approvedById: number | null): NewRecord<'approvedVersions'> {
  const { organisationId, assignmentId, periodId, availability, value, numerator, denominator, parts, comment, illustrative } =
    cell;
  const figures = { availability, value, numerator, denominator, parts, comment, illustrative };
  const address = { organisationId, assignmentId, periodId };
  const approval = { measurementId: cell.id, measurementVersion: cell.version, approvedById, approvedAt };
  return { ...address, ...figures, ...approval, standsIn: false, concealed: false };
}

const loadVersions = (system: SystemStore, cells: readonly Measurement[], where: { standsIn?: boolean } = {}) =>
  system.all('approvedVersions', { where: { measurementId: cells.map(({ id }) => id), ...where } });

/**
 * Stores a version of each newly approved cell. Earlier versions no longer stand in for it. The earlier versions of a cell that
 * is withheld now become concealed; those of a cell that is reported again become visible again.
 */
export async function storeApprovedVersions(
  system: SystemStore,
  cells: readonly Measurement[],
  approvedById: number | null,
): Promise<void> {
  if (cells.length === 0) return;
  const withheldIds = new Set(cells.filter(({ availability }) => availability === 'withheld').map(({ id }) => id));
  for (const version of await loadVersions(system, cells)) {
    const concealed = withheldIds.has(version.measurementId);
    if (version.standsIn || version.concealed !== concealed)
      await system.update('approvedVersions', version, { standsIn: false, concealed });
  }
  await system.insertAll(
    'approvedVersions',
    cells.map((cell) => createVersion(cell, system.now(), approvedById)),
  );
}

/**
 * Removes the versions of an approval that is undone. The earlier versions count again, concealed where the last of them is of a
 * withheld figure, as before the approval.
 */
export async function removeApprovedVersions(system: SystemStore, cells: readonly Measurement[]): Promise<void> {
  if (cells.length === 0) return;
  const versionOf = new Map(cells.map(({ id, version }) => [id, version]));
  const versions = await loadVersions(system, cells);
  const isUndone = ({ measurementId, measurementVersion }: ApprovedVersion) =>
    versionOf.get(measurementId) === measurementVersion;
  for (const { id } of versions.filter(isUndone)) {
    await system.remove('approvedVersions', id);
    await system.forgetDeleted('approvedVersions', id);
  }
  const earlier = versions.filter((version) => !isUndone(version));
  // Ascending by id: the last version of each cell wins.
  const latest = new Map(earlier.map((version) => [version.measurementId, version]));
  for (const version of earlier) {
    const last = latest.get(version.measurementId);
    const standsIn = last?.id === version.id;
    const concealed = last?.availability === 'withheld';
    if (version.standsIn === standsIn && version.concealed === concealed) continue;
    await system.forgetUndone('approvedVersions', await system.update('approvedVersions', version, { standsIn, concealed }));
  }
}

/** Lets the last approved version of each cell count while the cell is restated. */
export async function useApprovedVersions(system: SystemStore, cells: readonly Measurement[]): Promise<void> {
  if (cells.length === 0) return;
  const latest = new Map<number, ApprovedVersion>();
  // Ascending by id: the last version of each cell wins.
  for (const version of await loadVersions(system, cells, { standsIn: false })) latest.set(version.measurementId, version);
  for (const version of latest.values()) await system.update('approvedVersions', version, { standsIn: true });
}
