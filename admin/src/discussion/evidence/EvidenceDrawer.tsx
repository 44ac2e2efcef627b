import { SidePanel } from '../../shell/SidePanel.tsx';
import type { DiscussionSubject } from '../discussionSubject.ts';
import { DiscussionPanel } from '../DiscussionPanel.tsx';

interface EvidenceDrawerProps {
  /** Null while the drawer is closed. */
  subject: DiscussionSubject | null;
  name: string;
  lock: string | null;
  onClose: () => void;
}

/** Files and comments of one measurement, in a drawer. */
export function EvidenceDrawer({ subject, name, lock, onClose }: EvidenceDrawerProps) {
  return (
    <SidePanel isOpen={subject !== null} title={name} onClose={onClose}>
      {subject !== null && <DiscussionPanel subject={subject} lock={lock} level="h3" />}
    </SidePanel>
  );
}
