export const conflictsEnglish = {
  conflicts: {
    title: 'Somebody changed this meanwhile',
    who: '%{who} saved this on %{at}, while you were typing. Choose for each field what stays.',
    somebody: 'Somebody else',
    none: 'Nothing differs in what can be changed here: save again, and yours is stored.',
    mine: 'Yours',
    theirs: 'Theirs',
    save: 'Save this choice',
    later: 'Back to the form',
  },
};
