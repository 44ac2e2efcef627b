import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Removes from the element what an open dialog sets on everything around it. */
function keepAudible(element: HTMLElement): () => void {
  const observer = new MutationObserver(() => element.removeAttribute('aria-hidden'));
  observer.observe(element, { attributeFilter: ['aria-hidden'] });
  return () => observer.disconnect();
}

/** A part of the page that screen readers read also while a dialog, a drawer or a view of the whole screen is open. */
export function AudibleArea({ children }: { children: ReactNode }) {
  const [area] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    document.body.append(area);
    const stop = keepAudible(area);
    return () => {
      stop();
      area.remove();
    };
  }, [area]);
  return createPortal(children, area);
}
