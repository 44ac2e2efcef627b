import type { Measurement, Period, Report } from '@pilotage/shared';
import { recordIn } from './answered.ts';
import { openBuilders, unlike } from './builders.ts';
import type { House } from './house.ts';

export type Side = 'a' | 'b';
export type CellState = Measurement['state'];

/** Who writes and who answers for figures at each of the two partners. */
export const sides = {
  a: { staff: 'staffA', manager: 'managerA', other: 'b' },
  b: { staff: 'staffB', manager: 'managerB', other: 'a' },
} as const;

export interface Cell {
  period: Period;
  report: Report;
  measurement: Measurement;
}

/**
 * Two partners with the same consortium indicator to report, and as many periods as are asked for. Rows are made through
 * the API by those who may; only users, whom no request makes, come from the system.
 */
export async function openScene(house: House) {
  const builders = openBuilders(house);

  const indicator = await builders.anIndicator();
  const assignments = {
    a: await builders.anAssignment({ indicatorId: indicator.id, organisationId: house.ids.organisations.a, target: 100 }),
    b: await builders.anAssignment({ indicatorId: indicator.id, organisationId: house.ids.organisations.b, target: 100 }),
  };
  const pilots = {
    a: await builders.aPilot({ by: 'managerA', title: unlike('canary') }),
    b: await builders.aPilot({ by: 'managerB', title: unlike('canary') }),
    /** Of organisation B, which names A as its partner. */
    named: await builders.aPilot({ by: 'managerB', title: unlike('canary'), partnerIds: [house.ids.organisations.a] }),
  };
  const locals = {
    a: await builders.aLocalIndicator({ by: 'managerA', code: unlike('org-a-canary') }),
    b: await builders.aLocalIndicator({ by: 'managerB', code: unlike('org-b-canary') }),
  };

  const contests = {
    a: await builders.aContest({ by: 'managerA' }),
    b: await builders.aContest({ by: 'managerB' }),
    consortium: await builders.aContest({ by: 'lead' }),
  };

  /** A year that comes after all others. */
  async function newPeriod() {
    const others = await house.pilotage.stores.system().all('periods');
    const number = Math.max(0, ...others.map((each) => each.number)) + 1;
    const year = 2000 + number;
    return { number, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, dueOn: `${year + 1}-01-31` };
  }

  const aPeriod = async () => builders.aPeriod(await newPeriod());
  const anOpenPeriod = async () => builders.anOpenPeriod(await newPeriod());

  async function aUser() {
    const email = `${unlike('canary')}@house.example`;
    return house.pilotage.stores
      .system()
      .insert('users', { email, name: unlike('Canary person'), locale: 'en', disabled: false, digest: true });
  }

  async function moved(report: Report, by: 'managerA' | 'managerB' | 'lead', step: string, body: object): Promise<Report> {
    const client = await house.as(by);
    const answer = await client.post(`/api/reports/${report.id}/${step}`, { version: report.version, ...body });
    if (answer.status !== 200) throw new Error(`${step} answered ${answer.status}: ${answer.text.slice(0, 500)}`);
    // Who returns a report is not shown its narrative any more.
    return house.pilotage.stores.system().get('reports', report.id);
  }

  /** A figure and the report that it stands in, in a period of their own, brought to this state by those who may. */
  async function aCell(side: Side, state: CellState, canary: string): Promise<Cell> {
    const { staff, manager } = sides[side];
    const assignmentId = assignments[side].id;
    const period = await anOpenPeriod();
    const measurement = await builders.aMeasurement({
      by: staff,
      assignmentId,
      periodId: period.id,
      value: 3,
      comment: canary,
    });
    const draft = await builders.theReport(period.id, manager);
    const client = await house.as(staff);
    let report = recordIn(
      'reports',
      await client.put(`/api/reports/${draft.id}`, { version: draft.version, narrative: canary }),
      200,
    );
    if (state !== 'draft') report = await moved(report, manager, 'submit', {});
    if (state === 'approved' || state === 'reopened') report = await moved(report, 'lead', 'approve', {});
    if (state === 'reopened') report = await moved(report, 'lead', 'reopen', { reason: 'Restate it' });
    if (state === 'returned')
      report = await moved(report, 'lead', 'return', {
        comment: 'Look again',
        cells: [{ assignmentId, comment: 'Is this right?' }],
      });
    return { period, report, measurement };
  }

  const handIn = (side: Side, report: Report) => moved(report, sides[side].manager, 'submit', {});

  return {
    handIn,
    house,
    builders,
    indicator,
    assignments,
    pilots,
    locals,
    contests,
    aPeriod,
    anOpenPeriod,
    newPeriod,
    aUser,
    aCell,
  };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;
