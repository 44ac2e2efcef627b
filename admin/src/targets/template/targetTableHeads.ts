/** The heads of the columns before those of the organisations. */
export interface TargetTableHeads {
  code: string;
  indicator: string;
  pilot: string;
}
