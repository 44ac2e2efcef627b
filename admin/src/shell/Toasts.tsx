import { useSyncExternalStore } from 'react';
import { Notification } from 'react-admin';
import { AudibleArea } from '../a11y/AudibleArea.tsx';

/** Dialogs are children of the body. */
const hasDialog = () => document.querySelector('body > .MuiDialog-root') !== null;

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { childList: true });
  return () => observer.disconnect();
}

/** What is said in a corner: above an open dialog, because its buttons are at its end. */
export function Toasts() {
  const vertical = useSyncExternalStore(subscribe, hasDialog) ? 'top' : 'bottom';
  return (
    <AudibleArea>
      <Notification anchorOrigin={{ vertical, horizontal: 'left' }} />
    </AudibleArea>
  );
}
