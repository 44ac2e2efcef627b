import { useAnnouncement } from './announcements.ts';
import { hidden } from './hidden.ts';

/** The one polite live region of the page. */
export function LiveRegion() {
  const said = useAnnouncement();
  return (
    <div role="status" aria-live="polite" style={hidden}>
      {said}
    </div>
  );
}
