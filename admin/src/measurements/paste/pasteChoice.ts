/** How a text that reads in two ways is meant, or that it is left out. */
export type PasteChoice = number | 'leaveOut';
