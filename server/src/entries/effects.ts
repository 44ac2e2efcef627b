/** What is to be done after the commit of what was answered; a first answer that is repeated has none. */
export interface Effects {
  isNew: boolean;
  /** Where files lie that are to be removed. */
  gone: readonly string[];
}

export const none: Effects = { isNew: false, gone: [] };
