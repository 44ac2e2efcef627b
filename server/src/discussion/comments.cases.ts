import type { Comment } from '@pilotage/shared';
import { ofSubmittedSubject } from '../testing/expected/ofSubmittedSubject.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';
import { type CellState, type PartnerKey, partners, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { defineCases } from '../testing/cases/defineCases.ts';

const subjectFields = ({ id }: { id: number }) => ({ subject: 'pilots', subjectId: id });

const pilotCommentRow =
  (by: 'managerA' | 'staffA' | 'staffB', pilot: keyof PartnersFixture['pilots'], audience: Comment['audience']): RowFactory =>
  ({ app, builders, pilots }) => {
    const mentions = audience === 'evaluation' ? [app.ids.users.staffA] : [];
    return createWithCanary((text) =>
      builders.aComment({ by, subject: 'pilots', subjectId: pilots[pilot].id, audience, mentions, text }),
    );
  };

const cellCommentRow =
  (side: PartnerKey, state: CellState): RowFactory =>
  async ({ aCell, builders }) => {
    const { measurement } = await aCell(side, state, uniqueName('figure'));
    return createWithCanary((text) =>
      builders.aComment({ by: partners[side].manager, subject: 'measurements', subjectId: measurement.id, text }),
    );
  };

export const commentCases = defineCases('comments', {
  bodies: {
    own: ({ pilots }) => ({ ...subjectFields(pilots.a), text: uniqueName('New') }),
    'own evaluation': ({ pilots }) => ({ ...subjectFields(pilots.a), audience: 'evaluation', text: uniqueName('New') }),
    'own internal': ({ pilots }) => ({ ...subjectFields(pilots.a), audience: 'organisation', text: uniqueName('New') }),
    named: ({ pilots }) => ({ ...subjectFields(pilots.named), text: uniqueName('New') }),
    foreign: ({ pilots }) => ({ ...subjectFields(pilots.b), text: uniqueName('New') }),
  },
  change: () => ({ text: uniqueName('changed') }),
  rows: {
    'own cell': cellCommentRow('a', 'draft'),
    'foreign cell': cellCommentRow('b', 'submitted'),
    'own pilot': pilotCommentRow('managerA', 'a', 'evaluation'),
    'own internal': pilotCommentRow('staffA', 'a', 'organisation'),
    'named pilot': pilotCommentRow('staffB', 'named', 'review'),
  },
  row: 'own pilot',
  target: 'subjectId',
  totals: {
    lead: `authorId = :me OR (audience <> 'organisation' AND (${ofSubmittedSubject}))`,
    evaluator: `authorId = :me OR (audience = 'evaluation' AND (${ofSubmittedSubject}))`,
  },
  // The comment is given, and a task comes about.
  eventsOfActions: { assign: 2 },
  actionBodies: { resolve: { resolved: true }, assign: { title: 'Answer the question' } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own cell               | 401   401   full  full  no    no    403   403
    list foreign cell           | 401   401   no    no    full  no    403   403
    list own pilot              | 401   401   full  full  full  full  403   403
    list own internal           | 401   401   full  full  no    no    403   403
    list named pilot            | 401   401   no    no    full  no    403   403
    get own cell                | 401   401   full  full  no    no    no    no
    get foreign cell            | 401   401   no    no    full  no    no    no
    get own pilot               | 401   401   full  full  full  full  no    no
    get own internal            | 401   401   full  full  no    no    no    no
    get named pilot             | 401   401   no    no    full  no    no    no
    create own                  | 401   401   201   201   201   403   403   403
    create own evaluation       | 401   401   201   201   201   201   403   403
    create own internal         | 401   401   201   201   403   403   403   403
    create named                | 401   401   403   403   201   403   403   403
    create foreign              | 401   401   422   422   201   403   403   403
    update own cell             | 401   401   403   200   404   404   404   404
    update own internal         | 401   401   200   403   404   404   404   404
    update own pilot            | 401   401   403   200   403   403   404   404
    update foreign cell         | 401   401   404   404   403   404   404   404
    update named pilot          | 401   401   404   404   403   404   404   404
    delete own cell             | 401   401   403   200   404   404   404   404
    delete own internal         | 401   401   200   403   404   404   404   404
    delete own pilot            | 401   401   403   200   403   403   404   404
    delete foreign cell         | 401   401   404   404   403   404   404   404
    resolve own pilot           | 401   401   200   200   200   403   404   404
    resolve own internal        | 401   401   200   200   404   404   404   404
    resolve foreign cell        | 401   401   404   404   200   404   404   404
    assign own pilot            | 401   401   403   403   200   403   404   404
    assign own internal         | 401   401   403   403   404   404   404   404
    assign foreign cell         | 401   401   404   404   200   404   404   404`,
});
