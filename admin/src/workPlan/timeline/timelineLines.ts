/** A background of lines at these places, in percent. */
export function timelineLines(places: readonly number[], colour: string, width = 1): string {
  const inside = places.filter((place) => place > 0 && place < 100);
  if (inside.length === 0) return 'none';
  const stops = inside.map((place) => {
    const at = `${place.toFixed(3)}%`;
    return `transparent ${at}, ${colour} ${at}, ${colour} calc(${at} + ${width}px), transparent calc(${at} + ${width}px)`;
  });
  return `linear-gradient(to right, ${stops.join(', ')})`;
}
