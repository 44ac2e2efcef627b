/** Work to do after the commit of a response; a repeated response has none. */
export interface AfterCommitWork {
  isNew: boolean;
  /** Storage keys of files to remove. */
  obsoleteKeys: readonly string[];
}

export const noAfterCommitWork: AfterCommitWork = { isNew: false, obsoleteKeys: [] };
