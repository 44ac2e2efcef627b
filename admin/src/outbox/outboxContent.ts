/** What an outbox has to know about the cells of one kind. */
export interface OutboxContent<Cell, Address, Body> {
  keyOf: (address: Address) => string;
  /** The cell as it will be once `body` is stored over `base`. */
  apply: (base: Cell | null, address: Address, body: Body | null) => Cell | null;
  /** Whether the stored cell already has the content of `body`: then the change arrived and its response was lost. */
  isStored: (cell: Cell | null, body: Body | null) => boolean;
  /** One body for two changes of a cell of which the earlier one is not stored. */
  merge: (earlier: Body | null, later: Body | null) => Body | null;
  /** The body that restores a cell; null for no cell. */
  restore: (cell: Cell | null) => Body | null;
  /** Whether the server accepts a second record for the same cell. Then the outbox looks for one before it creates one. */
  allowsDuplicates?: boolean;
}
