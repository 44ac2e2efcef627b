export const draftsEnglish = {
  drafts: {
    leaveTitle: 'Leave without saving?',
    forgetTitle: 'Sign out and lose what you typed?',
    leaveText: 'What you typed is not saved yet. This browser keeps it as a draft, and offers it when you come back.',
    leaveForgotten: 'Something that you typed is not saved or sent yet. It is in this browser alone, and signing out removes it.',
    leave: 'Leave',
    leaveAndForget: 'Sign out',
    stay: 'Stay here',
    offer: 'You typed something here on %{at} and did not save it.',
    replaced: 'Restored. What you typed in the same place on %{at} is kept.',
    restore: 'Restore',
    discard: 'Discard',
    restored: 'Not sent yet: typed on %{at}.',
  },
};
