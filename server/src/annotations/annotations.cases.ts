import type { NewRecord } from '@pilotage/db';
import { defineCases } from '../testing/cases/defineCases.ts';
import { createAnnotationFactories } from '../testing/factories/annotationFactories.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { createEvaluationFactories } from '../testing/factories/evaluationFactories.ts';
import type { PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

type AnnotationFields = Partial<NewRecord<'annotations'>>;
type FieldsFactory = (fixtures: PartnersFixture) => AnnotationFields | Promise<AnnotationFields>;

const annotationRow =
  (fields: FieldsFactory): RowFactory =>
  (fixtures) =>
    createWithCanary(async (text) => createAnnotationFactories(fixtures).anAnnotation({ text, ...(await fields(fixtures)) }));

const issued = { state: 'issued' } as const;
const ofB = ({ app }: PartnersFixture) => ({ organisationId: app.ids.organisations.b, place: String(app.ids.organisations.b) });

const isIssued = "state IN ('issued', 'withdrawn')";

export const annotationCases = defineCases('annotations', {
  bodies: {
    figure: async (fixtures) => ({
      question: await createAnnotationFactories(fixtures).aQuestion('consortium'),
      text: uniqueName('New'),
    }),
  },
  change: () => ({ text: uniqueName('changed') }),
  rows: {
    'draft on ours': annotationRow(() => ({})),
    "other's draft": annotationRow(async (fixtures) => ({
      authorId: await createEvaluationFactories(fixtures).anotherEvaluator(),
    })),
    "lead's draft": annotationRow(({ app }) => ({ authorId: app.ids.users.lead, authorRole: 'leadPartner' })),
    'issued on ours': annotationRow(() => issued),
    'issued on theirs': annotationRow((fixtures) => ({ ...issued, ...ofB(fixtures) })),
    "lead's issued": annotationRow(({ app }) => ({ ...issued, authorId: app.ids.users.lead, authorRole: 'leadPartner' })),
    'on a view': annotationRow(async (fixtures) => {
      const { params } = await createAnnotationFactories(fixtures).aQuestion('consortium');
      const question = {
        path: '/compare' as const,
        params: { view: 'stuck' as const, by: 'country' as const, through: params.through, basis: 'approved' as const },
      };
      return { ...issued, question, view: 'stuck', organisationId: null, indicatorId: null, place: null };
    }),
    withdrawn: annotationRow(() => ({ state: 'withdrawn' })),
    'on submitted figures': annotationRow(() => ({ ...issued, basis: 'submitted' })),
    'on our indicator': annotationRow(({ app, localIndicators }) => ({
      ...issued,
      indicatorId: localIndicators.a.id,
      indicatorOwnerId: app.ids.organisations.a,
    })),
    'on their indicator': annotationRow(({ app, localIndicators }) => ({
      ...issued,
      indicatorId: localIndicators.b.id,
      indicatorOwnerId: app.ids.organisations.b,
    })),
    'on our pilot': annotationRow(({ app, pilots }) => ({
      ...issued,
      pilotId: pilots.a.id,
      pilotOwnerId: app.ids.organisations.a,
    })),
    'on their pilot': annotationRow(({ app, pilots }) => ({
      ...issued,
      pilotId: pilots.b.id,
      pilotOwnerId: app.ids.organisations.b,
    })),
    'on their pilot with us': annotationRow(({ app, pilots }) => ({
      ...issued,
      pilotId: pilots.named.id,
      pilotOwnerId: app.ids.organisations.b,
    })),
  },
  actor: 'evaluator',
  row: 'draft on ours',
  reader: 'evaluator',
  totals: {
    staffA: `${isIssued} AND basis = 'approved' AND (indicatorOwnerId IS NULL OR indicatorOwnerId = :a) AND (pilotId IS NULL OR pilotOwnerId = :a OR pilotId IN (SELECT pilotId FROM pilotPartners WHERE organisationId = :a))`,
    lead: `${isIssued} OR (authorId = :me AND authorRole = 'leadPartner')`,
    evaluator: `${isIssued} OR (authorId = :me AND authorRole = 'evaluator')`,
    observer: `${isIssued} AND basis = 'approved'`,
  },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list draft on ours          | 401   401   no    no    no    full  no    403
    list other's draft          | 401   401   no    no    no    no    no    403
    list lead's draft           | 401   401   no    no    full  no    no    403
    list issued on ours         | 401   401   full  full  full  full  full  403
    list issued on theirs       | 401   401   full  full  full  full  full  403
    list lead's issued          | 401   401   full  full  full  full  full  403
    list on a view              | 401   401   full  full  full  full  full  403
    list withdrawn              | 401   401   full  full  full  full  full  403
    list on submitted figures   | 401   401   no    no    full  full  no    403
    list on our indicator       | 401   401   full  full  full  full  full  403
    list on their indicator     | 401   401   no    no    full  full  full  403
    list on our pilot           | 401   401   full  full  full  full  full  403
    list on their pilot         | 401   401   no    no    full  full  full  403
    list on their pilot with us | 401   401   full  full  full  full  full  403
    get draft on ours           | 401   401   no    no    no    full  no    no
    get other's draft           | 401   401   no    no    no    no    no    no
    get lead's draft            | 401   401   no    no    full  no    no    no
    get issued on ours          | 401   401   full  full  full  full  full  no
    get issued on theirs        | 401   401   full  full  full  full  full  no
    get on a view               | 401   401   full  full  full  full  full  no
    get withdrawn               | 401   401   full  full  full  full  full  no
    get on submitted figures    | 401   401   no    no    full  full  no    no
    get on our indicator        | 401   401   full  full  full  full  full  no
    get on their indicator      | 401   401   no    no    full  full  full  no
    get on our pilot            | 401   401   full  full  full  full  full  no
    get on their pilot          | 401   401   no    no    full  full  full  no
    get on their pilot with us  | 401   401   full  full  full  full  full  no
    create figure               | 401   401   403   403   201   201   403   403
    update draft on ours        | 401   401   404   404   404   200   404   404
    update other's draft        | 401   401   404   404   404   404   404   404
    update lead's draft         | 401   401   404   404   200   404   404   404
    update issued on ours       | 401   401   403   403   403   409   403   404
    update lead's issued        | 401   401   403   403   409   403   403   404
    update on their pilot       | 401   401   404   404   403   409   403   404
    delete draft on ours        | 401   401   404   404   404   200   404   404
    delete lead's draft         | 401   401   404   404   200   404   404   404
    delete issued on ours       | 401   401   403   403   403   403   403   404
    delete on submitted figures | 401   401   404   404   403   403   404   404
    issue draft on ours         | 401   401   404   404   404   200   404   404
    issue other's draft         | 401   401   404   404   404   404   404   404
    issue lead's draft          | 401   401   404   404   200   404   404   404
    issue issued on ours        | 401   401   403   403   403   409   403   404
    withdraw issued on ours     | 401   401   403   403   403   200   403   404
    withdraw draft on ours      | 401   401   404   404   404   409   404   404
    withdraw lead's issued      | 401   401   403   403   200   403   403   404`,
});
