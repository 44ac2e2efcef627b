const minWidth = 104;
const maxWidth = 184;
/** Of a letter of the head, in px; of its padding and the dots of a name that is cut. */
const letterWidth = 7.7;
const padding = 24;

/** The width of an organisation's column, so that no word of its name is broken: names break at spaces and hyphens. */
export function columnWidthOf(name: string): number {
  const longest = Math.max(0, ...name.split(/\s+|(?<=-)/).map((word) => word.length));
  return Math.min(maxWidth, Math.max(minWidth, Math.ceil(longest * letterWidth + padding)));
}
