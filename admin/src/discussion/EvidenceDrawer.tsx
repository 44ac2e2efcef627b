import { SidePanel } from '../shell/SidePanel.tsx';
import type { DiscussionSubject } from './discussionSubject.ts';
import { DiscussionPanel } from './DiscussionPanel.tsx';

interface EvidenceDrawerProps {
  /** Null while the drawer is closed. */
  about: DiscussionSubject | null;
  name: string;
  lock: string | null;
  onClose: () => void;
}

/** Files and comments of one measurement, in a drawer. */
export function EvidenceDrawer({ about, name, lock, onClose }: EvidenceDrawerProps) {
  return (
    <SidePanel isOpen={about !== null} title={name} onClose={onClose}>
      {about !== null && <DiscussionPanel about={about} lock={lock} level="h3" />}
    </SidePanel>
  );
}
