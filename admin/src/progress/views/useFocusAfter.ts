import { useEffect, useRef } from 'react';

/**
 * Puts the focus on the button that opened something once it is over: the button is drawn anew in between, so that nothing else could
 * give the focus back.
 */
export function useFocusAfter(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
