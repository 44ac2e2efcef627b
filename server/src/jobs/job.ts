/** A background job. */
export interface Job {
  name: string;
  /**
   * The current period as a key such as `2019-03-15`; null if the job is not due. One process runs the job once per period. A job
   * without this method runs at every tick.
   */
  period?(now: Date): Promise<string | null>;
  run(isEnding: () => boolean): Promise<void>;
}
