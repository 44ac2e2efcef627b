/** A record that one cell of a table shows. */
export interface VersionedCell {
  id: number;
  version: number;
}

/** A change of one cell. `base` is the stored cell that the user saw when typing began; a `body` of null deletes it. */
export interface CellChange<Cell, Address, Body> {
  address: Address;
  body: Body | null;
  base: Cell | null;
}

/** A change of a cell that the server has not confirmed. */
export interface UnsentChange<Cell, Address, Body> {
  /** Its `Idempotency-Key`. */
  key: string;
  /** Sequence number: changes are sent in the order of the edits. */
  order: number;
  address: Address;
  /** The stored cell that the user saw when typing began. */
  base: Cell | null;
  body: Body | null;
  /** Whether a request was sent: it may have arrived without a response. */
  isAttempted: boolean;
  /** The error with which the server refused it. */
  refusal: string | null;
  /** What another user stored meanwhile; `cell` is null where it was deleted. */
  theirs: { cell: Cell | null } | null;
}
