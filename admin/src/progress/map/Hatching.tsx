/** Stripes of what has no attainment: no status has them. */
export function Hatching({ id, paper, stripe, width }: { id: string; paper: string; stripe: string; width: number }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill={paper} />
        <line x1="0" x2="0" y1="0" y2="7" stroke={stripe} strokeWidth={width} />
      </pattern>
    </defs>
  );
}
