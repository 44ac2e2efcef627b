/** A closed lock, drawn, because a font's glyph would be coloured or missing on some systems. */
export function LockShape({ x, y, ink }: { x: number; y: number; ink: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={0} y={7} width={14} height={9} rx={1.5} fill={ink} />
      <path d="M3 7 V4.5 a4 4 0 0 1 8 0 V7" fill="none" stroke={ink} strokeWidth={2} />
    </g>
  );
}
