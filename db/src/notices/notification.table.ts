import { flag, instant, nullable, ref, defineTable, text, whole } from '../store/columns.ts';

export const notificationTable = defineTable('notifications', {
  columns: {
    userId: ref,
    kind: text(20),
    organisationId: nullable(ref),
    periodId: nullable(ref),
    reportId: nullable(ref),
    assignmentId: nullable(ref),
    about: nullable(text(40)),
    aboutId: nullable(whole),
    mark: nullable(text(100)),
    read: flag,
    mailedAt: nullable(instant),
  },
  // The subject can be removed independently of its notifications.
  keepsHistory: true,
  indices: [['userId', 'read'], ['mailedAt']],
});
