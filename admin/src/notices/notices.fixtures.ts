import type { Notification } from '@pilotage/shared';

export const createNotice = (rest: Partial<Notification> = {}): Notification => ({
  id: 1,
  version: 1,
  createdAt: '2020-02-01T10:20:00.000Z',
  updatedAt: '2020-02-01T10:20:00.000Z',
  userId: 41,
  kind: 'returned',
  organisationId: 3,
  periodId: 5,
  reportId: 31,
  assignmentId: null,
  about: null,
  aboutId: null,
  mark: null,
  read: false,
  mailedAt: null,
  ...rest,
});
