export const viewAsEnglish = {
  viewAs: {
    open: 'View as ...',
    title: 'View as a role',
    help: 'For at most an hour you see each page as this role would, read only. What you may not read, such as drafts, and what belongs to a person is left out. It stands in the audit trail.',
    role: 'Role',
    organisation: 'Organisation',
    start: 'View',
    noOrganisation: 'Choose an organisation.',
    ofOrganisation: '%{role} of %{name}',
    bar: 'Viewing as %{who}. Read only.',
    juror: 'What a juror scores belongs to a person: none is shown.',
    over: 'You are no longer viewing as this role.',
    withoutDrafts: 'What waits for a person of this role, and what is still to be entered, is not shown.',
    end: 'End the view',
    ended: 'You are no longer viewing as %{who}.',
    goOn: 'Go on as yourself',
    readOnly: 'You are viewing as another role: nothing is saved.',
    documentTitle: 'Viewing as %{who}',
    notInView: 'Not shown while viewing as another role',
    notShown:
      'This page is not shown while you are viewing as another role: it is for writing, it belongs to a person, or you or this role may not open it.',
  },
};
