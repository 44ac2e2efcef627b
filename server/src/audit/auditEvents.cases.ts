import { annotationCases } from '../annotations/annotations.cases.ts';
import { evaluationCases } from '../evaluations/evaluations.cases.ts';
import { recommendationCases } from '../evaluations/recommendations.cases.ts';
import { measurementCases } from '../measurements/measurements.cases.ts';
import { periodCases } from '../periods/periods.cases.ts';
import { pilotCases } from '../pilots/pilots.cases.ts';
import type { ResourceCases } from '../testing/cases/defineCases.ts';
import type { RowFactory } from '../testing/factories/createdRow.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

/** The audit event of a row's creation. */
const auditEventRow =
  ({ name, createRow }: ResourceCases, kind: string): RowFactory =>
  async (fixtures) => {
    const { id, canary } = await createRow(kind, fixtures);
    const where = { resource: name, recordId: id, action: 'create' };
    const [event] = await fixtures.app.pilotage.stores.system().all('auditEvents', { where });
    return { id: event?.id ?? 0, canary };
  };

/** The audit event of a management response. */
const responseEventRow =
  (kind: string, by: 'managerA' | 'managerB'): RowFactory =>
  async (fixtures) => {
    const { id } = await recommendationCases.createRow(kind, fixtures);
    const canary = uniqueName('canary');
    const body = { version: 1, response: 'rejected', responseText: canary };
    await (await fixtures.app.signInAs(by)).post(`/api/recommendations/${id}/respond`, body);
    const where = { resource: recommendationCases.name, recordId: id, action: 'respond' };
    const [event] = await fixtures.app.pilotage.stores.system().all('auditEvents', { where });
    return { id: event?.id ?? 0, canary };
  };

/** Of drafts nobody but their author knows, and of boards the trail tells nobody. */
const isKnown =
  "resource <> 'boards' AND (resource NOT IN ('evaluations', 'recommendations', 'annotations') OR action IN ('issue', 'supersede', 'publish', 'unpublish', 'respond', 'followUp', 'withdraw'))";

export const auditEventCases = defineCases('auditEvents', {
  bodies: { any: () => ({ action: 'create', resource: 'pilots', recordId: 1 }) },
  change: () => ({ action: 'delete' }),
  rows: {
    'own figure': auditEventRow(measurementCases, 'own draft'),
    'foreign figure': auditEventRow(measurementCases, 'foreign draft'),
    'own pilot': auditEventRow(pilotCases, 'own'),
    'foreign pilot': auditEventRow(pilotCases, 'foreign'),
    consortium: auditEventRow(periodCases, 'planned'),
    'own drafted evaluation': auditEventRow(evaluationCases, 'own draft'),
    'own drafted annotation': auditEventRow(annotationCases, 'draft on ours'),
    'own response': responseEventRow('own open', 'managerA'),
    'foreign response': responseEventRow('foreign open', 'managerB'),
  },
  row: 'own pilot',
  totals: {
    staffA: `organisationId = :a AND resource <> 'annotations' AND ${isKnown}`,
    lead: isKnown,
  },
  reader: 'staffA',
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own figure             | 401   401   full  full  bare  403   403   403
    list foreign figure         | 401   401   no    no    bare  403   403   403
    list own pilot              | 401   401   full  full  full  403   403   403
    list foreign pilot          | 401   401   no    no    full  403   403   403
    list consortium             | 401   401   no    no    full  403   403   403
    list own drafted evaluation | 401   401   no    no    no    403   403   403
    list own drafted annotation | 401   401   no    no    no    403   403   403
    list own response           | 401   401   full  full  bare  403   403   403
    list foreign response       | 401   401   no    no    bare  403   403   403
    get own drafted evaluation  | 401   401   no    no    no    no    no    no
    get own drafted annotation  | 401   401   no    no    no    no    no    no
    get own response            | 401   401   full  full  bare  no    no    no
    get foreign response        | 401   401   no    no    bare  no    no    no
    get own figure              | 401   401   full  full  bare  no    no    no
    get foreign figure          | 401   401   no    no    bare  no    no    no
    get own pilot               | 401   401   full  full  full  no    no    no
    get foreign pilot           | 401   401   no    no    full  no    no    no
    get consortium              | 401   401   no    no    full  no    no    no
    create any                  | 404   404   404   404   404   404   404   404
    update own pilot            | 404   404   404   404   404   404   404   404
    delete own pilot            | 404   404   404   404   404   404   404   404`,
});
