import type { SystemStore } from '@pilotage/db';
import {
  type ApprovedVersion,
  fieldMessage,
  figureProblems,
  type Indicator,
  type Measurement,
  type Report,
} from '@pilotage/shared';
import type { FileRoom } from '../discussion/fileRoom.ts';
import { CommandError, type Context } from './command.ts';
import { fileFaults } from './fileFaults.ts';

const cellStates: Readonly<Record<Report['state'], readonly Measurement['state'][]>> = {
  draft: ['draft'],
  submitted: ['submitted'],
  approved: ['approved'],
  returned: ['draft', 'returned', 'submitted'],
  reopened: ['draft', 'reopened'],
};

/** What of a figure breaks the rules by which a new one is judged. */
function ruleFaults(figure: Measurement | ApprovedVersion, indicator: Indicator | undefined): string[] {
  if (!indicator) return ['has no indicator'];
  return Object.entries(figureProblems(indicator, figure)).map(
    ([field, problem]) => `breaks a rule in ${field}: ${fieldMessage(problem)}`,
  );
}

interface Kept {
  /** Measurement and version of each approved version. */
  approved: ReadonlySet<string>;
  /** Measurements that were ever approved. */
  everApproved: ReadonlySet<number>;
  /** How many versions stand in for a measurement. */
  standIns: ReadonlyMap<number, number>;
}

function keptOf(versions: readonly ApprovedVersion[]): Kept {
  const standIns = new Map<number, number>();
  for (const { measurementId, standsIn } of versions)
    if (standsIn) standIns.set(measurementId, (standIns.get(measurementId) ?? 0) + 1);
  return {
    approved: new Set(versions.map((version) => `${version.measurementId} ${version.measurementVersion}`)),
    everApproved: new Set(versions.map(({ measurementId }) => measurementId)),
    standIns,
  };
}

function faultsOf(cell: Measurement, report: Report | undefined, { approved, everApproved, standIns }: Kept): string[] {
  const faults: string[] = [];
  if (!report) faults.push('has no report');
  else if (!cellStates[report.state].includes(cell.state)) faults.push(`is ${cell.state} although its report is ${report.state}`);
  if (cell.state === 'approved' && !approved.has(`${cell.id} ${cell.version}`)) faults.push('is approved without a kept version');
  const wanted = cell.state !== 'approved' && everApproved.has(cell.id) ? 1 : 0;
  if ((standIns.get(cell.id) ?? 0) !== wanted) faults.push('is not counted by exactly one figure');
  return faults.map((fault) => `measurement ${cell.id} ${fault}`);
}

async function indicatorsOfAssignments(store: SystemStore) {
  const indicators = new Map((await store.all('indicators')).map((each) => [each.id, each]));
  const assigned = new Map((await store.all('assignments')).map(({ id, indicatorId }) => [id, indicators.get(indicatorId)]));
  return ({ assignmentId }: Pick<Measurement, 'assignmentId'>) => assigned.get(assignmentId);
}

/** Holds what is stored against the rules; every finding is a line, and any makes the command fail. */
export async function verify({ stores, clock, files }: Context & { files: FileRoom }): Promise<void> {
  const store = stores.system();
  const [cells, reports, versions] = [
    await store.all('measurements'),
    await store.all('reports'),
    await store.all('approvedVersions'),
  ];
  const indicatorOf = await indicatorsOfAssignments(store);
  const byPlace = new Map(reports.map((report) => [`${report.organisationId} ${report.periodId}`, report]));
  const kept = keptOf(versions);
  const found = cells.flatMap((cell) => faultsOf(cell, byPlace.get(`${cell.organisationId} ${cell.periodId}`), kept));
  for (const cell of cells) found.push(...ruleFaults(cell, indicatorOf(cell)).map((fault) => `measurement ${cell.id} ${fault}`));
  for (const version of versions.filter(({ standsIn }) => standsIn))
    found.push(...ruleFaults(version, indicatorOf(version)).map((fault) => `approved version ${version.id} ${fault}`));
  const expected = await store.all('expectations', { where: { expected: true }, fields: ['organisationId', 'periodId'] });
  for (const { organisationId, periodId } of expected) {
    if (!byPlace.has(`${organisationId} ${periodId}`))
      found.push(`organisation ${organisationId} is expected in period ${periodId} and has no report`);
  }
  const told = new Set(
    (await store.all('auditEvents', { where: { resource: 'organisations', action: 'create' }, fields: ['recordId'] })).map(
      ({ recordId }) => recordId,
    ),
  );
  for (const { id } of await store.all('organisations', { fields: [] }))
    if (!told.has(id)) found.push(`the trail does not tell of organisation ${id}`);
  const { held, faults } = await fileFaults({ stores, files }, clock.now());
  found.push(...faults);
  for (const line of new Set(found)) console.log(line);
  if (found.length > 0) throw new CommandError(`${found.length} findings.`);
  console.log(
    `${cells.length} measurements, ${reports.length} reports and ${versions.length} approved versions agree with the rules; ${held} evidence files are as they were kept.`,
  );
}
