import type { RecordOf, ResourceName } from '@pilotage/shared';
import type { RandomInteger } from '@pilotage/shared/testing';
import type { Person, TestApp } from '../app/testApp.ts';

/** The rows of a resource as they are, independent of rights. */
const rowsOf = <N extends ResourceName>(app: TestApp, name: N): Promise<RecordOf<N>[]> => app.pilotage.stores.system().all(name);

type Edit = (app: TestApp, draw: RandomInteger) => Promise<void>;

const send = async (app: TestApp, person: Person, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
  await (await app.signInAs(person)).request(method, path, body);
};

const pick = <T>(rows: readonly T[], draw: RandomInteger): T | undefined =>
  rows.length > 0 ? rows[draw(rows.length)] : undefined;

const ownerOf = (app: TestApp, organisationId: number) => (organisationId === app.ids.organisations.a ? 'A' : 'B');

const enterFigure: Edit = async (app, draw) => {
  const assignment = pick(await rowsOf(app, 'assignments'), draw);
  const period = pick(await rowsOf(app, 'periods'), draw);
  if (!assignment || !period) return;
  const indicator = (await rowsOf(app, 'indicators')).find(({ id }) => id === assignment.indicatorId);
  const stored = (await rowsOf(app, 'measurements')).find(
    (cell) => cell.assignmentId === assignment.id && cell.periodId === period.id,
  );
  const figures =
    indicator?.valueType === 'ratio' ? { numerator: draw(9), denominator: 9 + draw(4), value: null } : { value: draw(50) };
  const content =
    draw(6) === 0
      ? { availability: 'notApplicable', value: null, numerator: null, denominator: null, comment: `Reason ${draw(100)}` }
      : { availability: 'reported', ...figures, comment: draw(2) === 0 ? null : `Comment ${draw(100)}` };
  const person: Person = `staff${ownerOf(app, assignment.organisationId)}`;
  if (stored) await send(app, person, 'PUT', `/api/measurements/${stored.id}`, { ...content, version: stored.version });
  else await send(app, person, 'POST', '/api/measurements', { assignmentId: assignment.id, periodId: period.id, ...content });
};

const removeFigure: Edit = async (app, draw) => {
  const cell = pick(await rowsOf(app, 'measurements'), draw);
  if (cell) await send(app, `staff${ownerOf(app, cell.organisationId)}`, 'DELETE', `/api/measurements/${cell.id}`);
};

const moveReport: Edit = async (app, draw) => {
  const report = pick(await rowsOf(app, 'reports'), draw);
  if (!report) return;
  const { id, version, organisationId, periodId } = report;
  const cells = (await rowsOf(app, 'measurements')).filter(
    (cell) => cell.organisationId === organisationId && cell.periodId === periodId,
  );
  const returned = cells.filter(() => draw(2) === 0).map(({ assignmentId }) => ({ assignmentId, comment: 'Please look again.' }));
  const path = `/api/reports/${id}`;
  if (report.state === 'submitted' && draw(3) === 0)
    await send(app, 'lead', 'POST', `${path}/return`, { version, comment: 'Please look again.', cells: returned });
  else if (report.state === 'submitted') await send(app, 'lead', 'POST', `${path}/approve`, { version });
  else if (report.state === 'approved') await send(app, 'lead', 'POST', `${path}/reopen`, { version, reason: 'An error.' });
  else await send(app, `manager${ownerOf(app, organisationId)}`, 'POST', `${path}/submit`, { version });
};

const changeTarget: Edit = async (app, draw) => {
  const assignment = pick(
    (await rowsOf(app, 'assignments')).filter(({ local }) => !local),
    draw,
  );
  const period = pick(await rowsOf(app, 'periods'), draw);
  if (!assignment || !period) return;
  const milestones = draw(2) === 0 ? [] : [{ periodId: period.id, value: 5 + draw(20) }];
  const { id, version } = assignment;
  await send(app, 'lead', 'PUT', `/api/assignments/${id}`, { target: 30 + draw(30), milestones, version });
};

const addOrRemoveAssignment: Edit = async (app, draw) => {
  const indicator = pick(
    (await rowsOf(app, 'indicators')).filter((each) => each.organisationId === null),
    draw,
  );
  const assignment = pick(await rowsOf(app, 'assignments'), draw);
  if (!indicator || !assignment) return;
  const { a, b } = app.ids.organisations;
  if (draw(2) === 0) await send(app, 'lead', 'DELETE', `/api/assignments/${assignment.id}`);
  else
    await send(app, 'lead', 'POST', '/api/assignments', {
      organisationId: draw(2) === 0 ? a : b,
      indicatorId: indicator.id,
      target: indicator.valueType === 'ratio' ? 0.5 : 20 + draw(9),
      illustrative: draw(2) === 0,
    });
};

const movePeriod: Edit = async (app, draw) => {
  const period = pick(await rowsOf(app, 'periods'), draw);
  if (!period) return;
  const { id, version, state } = period;
  if (state === 'planned') await send(app, 'lead', 'POST', `/api/periods/${id}/open`, { version });
  else if (draw(40) === 0) await send(app, 'lead', 'POST', `/api/periods/${id}/close`, { version });
  else await send(app, 'lead', 'PUT', `/api/periods/${id}`, { dueOn: draw(2) === 0 ? '2018-02-28' : '2018-09-30', version });
};

const moveOrganisation: Edit = async (app, draw) => {
  const organisation = pick(await rowsOf(app, 'organisations'), draw);
  if (!organisation) return;
  const country = pick(['AT', 'HU', 'IT', 'SK'], draw);
  await send(app, 'lead', 'PUT', `/api/organisations/${organisation.id}`, { country, version: organisation.version });
};

const renameOrganisation: Edit = async (app, draw) => {
  const organisation = pick(await rowsOf(app, 'organisations'), draw);
  if (!organisation) return;
  const { id, version } = organisation;
  const shortName = draw(2) === 0 ? null : `O${draw(100)}`;
  // A manager renames the own organisation, as the lead partner does.
  const person: Person = draw(2) === 0 ? 'lead' : `manager${ownerOf(app, id)}`;
  await send(app, person, 'PUT', `/api/organisations/${id}`, { name: `Organisation ${draw(1000)}`, shortName, version });
};

const changeBudget: Edit = async (app, draw) => {
  const organisation = pick(await rowsOf(app, 'organisations'), draw);
  if (!organisation) return;
  const { id, version } = organisation;
  const budget = { budgetEur: draw(4) === 0 ? null : 1000 + draw(90_000), budgetIllustrative: draw(2) === 0 };
  await send(app, 'lead', 'PUT', `/api/organisations/${id}`, { ...budget, version });
};

const addPilotOrChangeTitle: Edit = async (app, draw) => {
  const pilot = pick(await rowsOf(app, 'pilots'), draw);
  const title = `Pilot ${draw(1000)}`;
  if (!pilot || draw(4) === 0) await send(app, 'managerA', 'POST', '/api/pilots', { title, stage: 'design' });
  else await send(app, 'managerA', 'PUT', `/api/pilots/${pilot.id}`, { title, version: pilot.version });
};

const changeConsortium: Edit = async (app, draw) => {
  const [consortium] = await rowsOf(app, 'consortium');
  const countries = ['AT', 'HU', 'IT', 'SK', 'DE'].filter(() => draw(3) > 0);
  await send(app, 'lead', 'PUT', '/api/consortium', { countries, version: consortium?.version });
};

const changeDefinition: Edit = async (app, draw) => {
  const indicator = pick(
    (await rowsOf(app, 'indicators')).filter((each) => each.organisationId === null),
    draw,
  );
  if (!indicator) return;
  const { id, version, definitionVersion } = indicator;
  await send(app, 'lead', 'PUT', `/api/indicators/${id}`, { definitionVersion: definitionVersion + 1, version });
};

const edits: readonly Edit[] = [
  ...[enterFigure, enterFigure, enterFigure, enterFigure, moveReport, moveReport, moveReport],
  ...[removeFigure, changeTarget, addOrRemoveAssignment, movePeriod, moveOrganisation, changeConsortium, changeDefinition],
  ...[renameOrganisation, changeBudget, changeBudget, addPilotOrChangeTitle],
];

/** Tries one random change by whoever may do it. The product may refuse it. */
export async function editAtRandom(app: TestApp, draw: RandomInteger): Promise<void> {
  await pick(edits, draw)?.(app, draw);
}
