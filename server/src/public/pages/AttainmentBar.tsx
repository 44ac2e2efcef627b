/** A bar from nothing to the target. The text beside it says the same, so that it is decoration. */
export function AttainmentBar({ attainment }: { attainment: number }) {
  const width = 100 * Math.min(1, Math.max(0, attainment));
  return (
    <svg className="bar" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect className="track" width="100" height="8" />
      <rect className="fill" width={width} height="8" />
    </svg>
  );
}
