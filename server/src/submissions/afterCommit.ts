/** What is to be done after the commit of what was answered; a first answer that is repeated has none. */
export interface AfterCommitWork {
  isNew: boolean;
  /** Where files lie that are to be removed. */
  obsoleteKeys: readonly string[];
}

export const noAfterCommitWork: AfterCommitWork = { isNew: false, obsoleteKeys: [] };
