import { type NewsItem, resources } from '@pilotage/shared';
import { defineCases } from '../testing/cases/defineCases.ts';
import { ownAndForeignBodies } from '../testing/cases/ownAndForeignBodies.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { createWithCanary, type RowFactory } from '../testing/factories/createdRow.ts';

const newsRow =
  (owner: 'a' | 'b', state: NewsItem['state']): RowFactory =>
  ({ app }) =>
    createWithCanary((title) =>
      app.pilotage.stores.system().insert('newsItems', {
        organisationId: app.ids.organisations[owner],
        audience: 'members',
        language: 'en',
        title,
        text: 'We met the pupils.',
        translations: [],
        pictures: null,
        ...resources.newsItems.initial,
        state,
        publishedAt: state === 'published' ? '2019-03-01T09:00:00.000Z' : null,
      }),
    );

const isPublished = "state = 'published'";

export const newsItemCases = defineCases('newsItems', {
  bodies: ownAndForeignBodies(() => ({ title: uniqueName('New'), text: 'We met the pupils.' })),
  change: () => ({ title: uniqueName('changed') }),
  rows: {
    'own draft': newsRow('a', 'draft'),
    'own submitted': newsRow('a', 'submitted'),
    'own published': newsRow('a', 'published'),
    'foreign draft': newsRow('b', 'draft'),
    'foreign submitted': newsRow('b', 'submitted'),
    'foreign published': newsRow('b', 'published'),
  },
  totals: { staffA: `organisationId = :a OR ${isPublished}`, evaluator: isPublished, observer: isPublished },
  actionBodies: { return: { comment: 'Say where it was.' } },
  //                              visitor disab staff manag lead  evalu obser juror
  rights: `
    list own draft              | 401   401   full  full  full  no    no    403
    list own published          | 401   401   full  full  full  full  full  403
    list foreign draft          | 401   401   no    no    full  no    no    403
    list foreign submitted      | 401   401   no    no    full  no    no    403
    list foreign published      | 401   401   full  full  full  full  full  403
    get own draft               | 401   401   full  full  full  no    no    no
    get own published           | 401   401   full  full  full  full  full  no
    get foreign draft           | 401   401   no    no    full  no    no    no
    get foreign submitted       | 401   401   no    no    full  no    no    no
    get foreign published       | 401   401   full  full  full  full  full  no
    create own                  | 401   401   201   201   201   403   403   403
    create foreign              | 401   401   403   403   403   403   403   403
    update own draft            | 401   401   200   200   403   404   404   404
    update own submitted        | 401   401   403   403   403   404   404   404
    update own published        | 401   401   403   403   403   403   403   404
    update foreign draft        | 401   401   404   404   403   404   404   404
    update foreign published    | 401   401   403   403   403   403   403   404
    delete own draft            | 401   401   200   200   403   404   404   404
    delete own published        | 401   401   403   403   403   403   403   404
    delete foreign draft        | 401   401   404   404   403   404   404   404
    submit own draft            | 401   401   200   200   403   404   404   404
    submit foreign draft        | 401   401   404   404   403   404   404   404
    publish own submitted       | 401   401   403   403   200   404   404   404
    publish own draft           | 401   401   403   403   409   404   404   404
    publish foreign submitted   | 401   401   404   404   200   404   404   404
    return own submitted        | 401   401   403   403   200   404   404   404
    return own published        | 401   401   403   403   409   403   403   404
    withdraw own submitted      | 401   401   200   200   200   404   404   404
    withdraw own published      | 401   401   200   200   200   403   403   404
    withdraw foreign published  | 401   401   403   403   200   403   403   404`,
});
