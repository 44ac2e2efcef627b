/** The stored availabilities of a figure, and of its approved version. */
export const availabilitiesWords = { reported: 'reported', notApplicable: 'not applicable', withheld: 'withheld' };
