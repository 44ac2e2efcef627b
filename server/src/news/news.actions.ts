import type { SystemStore } from '@pilotage/db';
import {
  answerReturn,
  createReturn,
  type NewsItem,
  newsMachine,
  noReturn,
  resources,
  validateNewsForReaders,
} from '@pilotage/shared';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { findUsersWithRoles, notifyUsers } from '../notices/notifyUsers.ts';

type NewsNotice = 'newsSubmitted' | 'newsPublished' | 'newsReturned' | 'newsWithdrawn';

const noticeOf = (kind: NewsNotice, { id, organisationId, version }: NewsItem) =>
  ({ kind, organisationId, about: 'newsItems', aboutId: id, mark: `${kind} ${id} ${version}` }) as const;

const notifyLeadPartner = async (system: SystemStore, item: NewsItem) =>
  notifyUsers(system, await findUsersWithRoles(system, ['leadPartner']), noticeOf('newsSubmitted', item));

const notifyWriters = async (system: SystemStore, kind: NewsNotice, item: NewsItem) =>
  notifyUsers(
    system,
    await findUsersWithRoles(system, ['partnerStaff', 'partnerManager'], item.organisationId),
    noticeOf(kind, item),
  );

const submitNews = transition({
  resource: 'newsItems',
  action: 'submit',
  machine: newsMachine,
  summary: 'Submit a news item to the lead partner, who publishes it',
  body: versionBody,
  validate: ({ record }) => validateNewsForReaders(record),
  apply: ({ record }) => ({ changes: answerReturn(record) }),
  notify: ({ system, record }) => notifyLeadPartner(system, record),
});

const publishNews = transition({
  resource: 'newsItems',
  action: 'publish',
  machine: newsMachine,
  summary: 'Publish a submitted news item to the partners, or to everybody',
  body: versionBody,
  // Of an earlier release, an item may wait without them.
  validate: ({ record }) => validateNewsForReaders(record),
  apply: ({ store, record }) => ({ changes: { publishedAt: record.publishedAt ?? store.now(), ...noReturn } }),
  notify: ({ system, record }) => notifyWriters(system, 'newsPublished', record),
});

const returnNews = transition({
  resource: 'newsItems',
  action: 'return',
  machine: newsMachine,
  summary: 'Return a submitted news item to its organisation, with the requested changes',
  body: versionBody.extend({ comment: resources.newsItems.fields.lastReturn.unwrap() }),
  apply: ({ store, body }) => ({ changes: createReturn(body.comment, store.now()) }),
  notify: ({ system, record }) => notifyWriters(system, 'newsReturned', record),
});

const withdrawNews = transition({
  resource: 'newsItems',
  action: 'withdraw',
  machine: newsMachine,
  summary:
    'Take a submitted or published news item back: it is a draft again, which its organisation and the lead partner alone read',
  body: versionBody,
  async notify({ store, system, record }) {
    const { viewer } = store;
    const isOwn = 'organisationId' in viewer && viewer.organisationId === record.organisationId;
    if (!isOwn) await notifyWriters(system, 'newsWithdrawn', record);
  },
});

export const newsRoutes = [submitNews, publishNews, returnNews, withdrawNews] as const;
