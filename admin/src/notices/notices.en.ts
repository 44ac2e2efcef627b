export const noticesEnglish = {
  notices: {
    bellNone: 'Notices: nothing new',
    bellNew: 'Notices: 1 new |||| Notices: %{smart_count} new',
    title: 'Notices',
    nothing: 'Nothing is new.',
    all: 'All notices',
    settings: 'Choose about mails',
    readAll: 'Mark all as read',
    markRead: 'Mark as read',
    markReadOf: 'Mark as read: %{text}',
    unread: 'new',
    read: 'read',
    taskUndated: 'Reminder of a task: %{title}',
    taskGone: {
      taskGiven: 'A task was given to you. It can no longer be read.',
      taskDueSoon: 'Reminder of a task. It can no longer be read.',
      taskLate: 'A task was late. It can no longer be read.',
    },
    more: 'And one more. |||| And %{smart_count} more.',
  },
};
