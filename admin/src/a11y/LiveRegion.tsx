import { AudibleArea } from './AudibleArea.tsx';
import { useAnnouncement } from './announcements.ts';
import { visuallyHidden } from './visuallyHidden.ts';

/** The only polite live region of the page. */
export function LiveRegion() {
  const announcement = useAnnouncement();
  return (
    <AudibleArea>
      <div role="status" aria-live="polite" style={visuallyHidden}>
        {announcement}
      </div>
    </AudibleArea>
  );
}
