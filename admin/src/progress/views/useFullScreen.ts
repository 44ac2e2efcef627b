import { useEffect, useRef, useState } from 'react';

/**
 * Whether a view fills the screen. The window itself fills it where the browser can; leaving that by its own key ends both.
 */
export function useFullScreen(): { isFull: boolean; enter: () => Promise<void>; leave: () => void } {
  const [isFull, setFull] = useState(false);
  const isEntering = useRef(false);
  const leaving = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const follow = () => {
      // While somebody comes back at once, the browser still tells of the leaving before.
      if (!document.fullscreenElement && !isEntering.current) setFull(false);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const enter = async () => {
    setFull(true);
    isEntering.current = true;
    try {
      await leaving.current;
      await document.documentElement.requestFullscreen?.();
    } catch {
      // A browser that refuses, or cannot, still shows the view alone in its window.
    }
    isEntering.current = false;
  };
  const leave = () => {
    setFull(false);
    if (document.fullscreenElement) leaving.current = document.exitFullscreen().catch(() => undefined);
  };
  return { isFull, enter, leave };
}
