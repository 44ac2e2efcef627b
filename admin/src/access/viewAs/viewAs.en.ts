export const viewAsEnglish = {
  viewAs: {
    open: 'View as ...',
    title: 'View as a role',
    help: 'You see each page as this role would, read only, for at most an hour. What you may not read yourself, such as drafts, and what belongs to a person is not shown. The audit trail says that you looked on.',
    role: 'Role',
    organisation: 'Organisation',
    start: 'Look on',
    noOrganisation: 'Choose an organisation.',
    failed: 'This did not work. Try again.',
    ofOrganisation: '%{role} of %{name}',
    bar: 'You look on as %{who}. Read only.',
    juror: 'What a juror scores belongs to a person: none is shown.',
    over: 'You no longer look on as this role. Go on as yourself at the top of the page.',
    withoutDrafts: 'What this role would still enter is not shown: drafts of figures are read by their organisation alone.',
    end: 'End',
    ended: 'You no longer look on as %{who}. This page shows nothing new.',
    goOn: 'Go on as yourself',
    readOnly: 'You only look on: nothing is saved. End it first.',
    documentTitle: 'Viewed as %{who}',
    notShown:
      'This page is for writing, or belongs to a person. It is not shown while you only look on as another role. End that at the top of the page.',
  },
};
