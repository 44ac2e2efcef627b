/** Work that the product does by itself. */
export interface Job {
  name: string;
  /**
   * The period for which it is due at this moment, as a word (`2019-03-15`): done once for each, by one process. Null when it is not
   * due. A job that may always run has none.
   */
  period?(now: Date): Promise<string | null>;
  run(isEnding: () => boolean): Promise<void>;
}
