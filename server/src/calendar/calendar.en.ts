/** The texts of a person's calendar. */
export const calendarTexts = {
  name: 'Pilotage',
  periodDue: 'Reports of P{number} are due',
  milestoneDue: 'Milestone: {title}',
  cancelled: 'Cancelled: {title}',
};
