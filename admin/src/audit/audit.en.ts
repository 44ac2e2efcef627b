export const auditEnglish = {
  audit: {
    actions: {
      create: 'created',
      update: 'changed',
      delete: 'removed',
      open: 'opened',
      close: 'closed',
      submit: 'submitted',
      approve: 'approved',
      return: 'returned',
      reopen: 'reopened',
      follow: 'followed',
      read: 'read',
      compare: 'compared',
    },
    before: 'before',
    after: 'after',
    hidden: "The content is the partner's own.",
  },
  resources: {
    auditEvents: {
      name: 'Event |||| Events',
      fields: {
        id: 'Number',
        at: 'When',
        actorId: 'Who',
        actorRole: 'As',
        action: 'Did',
        resource: 'What',
        recordId: 'Which',
        after: 'Change',
        organisationId: 'Organisation',
      },
    },
  },
};
