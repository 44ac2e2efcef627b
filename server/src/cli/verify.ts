import type { SystemStore } from '@pilotage/db';
import {
  type ApprovedVersion,
  formatFieldMessage,
  indicatorIn,
  validateFigure,
  type Indicator,
  type Measurement,
  type Report,
} from '@pilotage/shared';
import type { FileStorage } from '../discussion/files/fileStorage.ts';
import { CommandError, type CommandContext } from './command.ts';
import { findFileFaults } from './findFileFaults.ts';

const cellStates: Readonly<Record<Report['state'], readonly Measurement['state'][]>> = {
  draft: ['draft'],
  submitted: ['submitted'],
  approved: ['approved'],
  returned: ['draft', 'returned', 'submitted'],
  reopened: ['draft', 'reopened'],
};

/** Violations of the validation rules of figures. */
function findRuleFaults(figure: Measurement | ApprovedVersion, indicator: Indicator | undefined): string[] {
  if (!indicator) return ['has no indicator'];
  return Object.entries(validateFigure(indicator, figure)).map(
    ([field, problem]) => `breaks a rule in ${field}: ${formatFieldMessage(problem)}`,
  );
}

interface ApprovedVersionIndex {
  /** Measurement and version of each approved version. */
  approved: ReadonlySet<string>;
  /** Measurements that were ever approved. */
  everApproved: ReadonlySet<number>;
  /** Number of stand-in versions by measurement. */
  standIns: ReadonlyMap<number, number>;
}

function indexApprovedVersions(versions: readonly ApprovedVersion[]): ApprovedVersionIndex {
  const standIns = new Map<number, number>();
  for (const { measurementId, standsIn } of versions)
    if (standsIn) standIns.set(measurementId, (standIns.get(measurementId) ?? 0) + 1);
  return {
    approved: new Set(versions.map((version) => `${version.measurementId} ${version.measurementVersion}`)),
    everApproved: new Set(versions.map(({ measurementId }) => measurementId)),
    standIns,
  };
}

function findCellFaults(
  cell: Measurement,
  report: Report | undefined,
  { approved, everApproved, standIns }: ApprovedVersionIndex,
): string[] {
  const faults: string[] = [];
  if (!report) faults.push('has no report');
  else if (!cellStates[report.state].includes(cell.state)) faults.push(`is ${cell.state} although its report is ${report.state}`);
  if (cell.state === 'approved' && !approved.has(`${cell.id} ${cell.version}`)) faults.push('is approved without a kept version');
  const expectedStandIns = cell.state !== 'approved' && everApproved.has(cell.id) ? 1 : 0;
  if ((standIns.get(cell.id) ?? 0) !== expectedStandIns) faults.push('is not counted by exactly one figure');
  return faults.map((fault) => `measurement ${cell.id} ${fault}`);
}

/** The indicator of a figure, with the definition of its period. */
async function createIndicatorLookup(store: SystemStore) {
  const indicators = new Map((await store.all('indicators')).map((indicator) => [indicator.id, indicator]));
  const indicatorsByAssignment = new Map(
    (await store.all('assignments')).map(({ id, indicatorId }) => [id, indicators.get(indicatorId)]),
  );
  const periods = await store.all('periods', { fields: ['number'] });
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  return ({ assignmentId, periodId }: Pick<Measurement, 'assignmentId' | 'periodId'>) => {
    const indicator = indicatorsByAssignment.get(assignmentId);
    return indicator && indicatorIn(indicator, numbers.get(periodId), periods);
  };
}

const historyProblems = {
  lastVersion: 'is not as its last kept version says',
  deleted: 'is gone, and its last kept version has no end',
  order: 'has two kept versions of the same time',
} as const;

/** Checks the stored data and prints one line per finding. Throws a `CommandError` if there is any finding. */
export async function verify({ stores, clock, files }: CommandContext & { files: FileStorage }): Promise<void> {
  const store = stores.system();
  const [cells, reports, versions] = [
    await store.all('measurements'),
    await store.all('reports'),
    await store.all('approvedVersions'),
  ];
  const indicatorOf = await createIndicatorLookup(store);
  const reportsByCell = new Map(reports.map((report) => [`${report.organisationId} ${report.periodId}`, report]));
  const approvedIndex = indexApprovedVersions(versions);
  const found = cells.flatMap((cell) =>
    findCellFaults(cell, reportsByCell.get(`${cell.organisationId} ${cell.periodId}`), approvedIndex),
  );
  for (const cell of cells)
    found.push(...findRuleFaults(cell, indicatorOf(cell)).map((fault) => `measurement ${cell.id} ${fault}`));
  for (const version of versions.filter(({ standsIn }) => standsIn))
    found.push(...findRuleFaults(version, indicatorOf(version)).map((fault) => `approved version ${version.id} ${fault}`));
  const expected = await store.all('expectations', { where: { expected: true }, fields: ['organisationId', 'periodId'] });
  for (const { organisationId, periodId } of expected) {
    if (!reportsByCell.has(`${organisationId} ${periodId}`))
      found.push(`organisation ${organisationId} is expected in period ${periodId} and has no report`);
  }
  const auditedIds = new Set(
    (await store.all('auditEvents', { where: { resource: 'organisations', action: 'create' }, fields: ['recordId'] })).map(
      ({ recordId }) => recordId,
    ),
  );
  for (const { id } of await store.all('organisations', { fields: [] }))
    if (!auditedIds.has(id)) found.push(`the trail does not tell of organisation ${id}`);
  for (const { resource, id, problem } of await store.internal.history.findFaults())
    found.push(`${resource} ${id} ${historyProblems[problem]}`);
  const { checkedCount, faults } = await findFileFaults({ stores, files }, clock.now());
  found.push(...faults);
  for (const line of new Set(found)) console.log(line);
  if (found.length > 0) throw new CommandError(`${found.length} findings.`);
  console.log(
    `${cells.length} measurements, ${reports.length} reports and ${versions.length} approved versions agree with the rules; ${checkedCount} evidence files are as they were kept.`,
  );
}
