/** The sheet that explains the columns. */
export const helpSheet = 'Columns';

/** The hidden sheet with the choices. */
export const listSheet = 'Lists';

/** The words of the sheet that explains the columns. */
export const templateHelp = {
  heads: ['Column', 'Must be filled', 'What belongs into it', 'Example'],
  required: 'yes',
  choices: 'One of: {choices}.',
  notInList: { title: 'Not in the list', text: 'Choose one of the list.' },
} as const;
