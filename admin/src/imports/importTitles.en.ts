/** What Home says, too, while a consortium is set up. */
export const importTitlesEnglish = {
  importTitles: {
    organisations: 'Organisations from a table',
    indicators: 'Indicators from a table',
    invitations: 'Invite several people',
    milestones: 'Milestones from a table',
    activities: 'Activities from a table or a calendar',
    workPlanItems: 'Work plan from a table',
  },
};
