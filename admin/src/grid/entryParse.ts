/** What a typed text means for a cell. `why` is a text, or the key of one; a `body` of null leaves no record. */
export type EntryParse<Body, Warning = string> =
  | { kind: 'entry'; body: Body | null; warning: Warning | null }
  | { kind: 'ambiguous'; readings: readonly [number, number] }
  | { kind: 'refused'; why: string };
