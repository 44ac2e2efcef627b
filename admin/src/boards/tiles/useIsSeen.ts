import { type RefObject, useEffect, useState } from 'react';

/** Loading begins a little before something comes into sight. */
const margin = '240px';

/** Whether an element has been in sight, or near it, since it is there. Always true where `isForced` was. */
export function useIsSeen(element: RefObject<Element | null>, isForced: boolean): boolean {
  const [isSeen, setSeen] = useState(false);
  if (isForced && !isSeen) setSeen(true);
  useEffect(() => {
    if (isSeen || !element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isSeen, element]);
  return isSeen;
}
