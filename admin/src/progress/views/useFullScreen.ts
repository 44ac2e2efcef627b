import { useEffect, useState } from 'react';

/**
 * Whether a view fills the screen. The window itself fills it where the browser can; leaving that by its own key ends both.
 */
export function useFullScreen(): { isFull: boolean; enter: () => void; leave: () => void } {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const follow = () => {
      if (!document.fullscreenElement) setFull(false);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const enter = () => {
    setFull(true);
    // A browser that refuses, or cannot, still shows the view alone in its window.
    void document.documentElement.requestFullscreen?.().catch(() => undefined);
  };
  const leave = () => {
    setFull(false);
    if (document.fullscreenElement) void document.exitFullscreen();
  };
  return { isFull, enter, leave };
}
