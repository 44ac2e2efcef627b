const maximumWait = 5_000;

function loadApplication(): void {
  // What does not come now is asked for again when it is needed.
  void Promise.all([import('../../App.tsx'), import('../../home/HomePage.tsx')]).catch(() => undefined);
}

/** Loads what comes after signing in, once the page is loaded and has nothing to do. The answer stops the waiting. */
export function prefetchApplication(): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(loadApplication, maximumWait);
    return () => clearTimeout(timer);
  }
  let waiting = 0;
  const wait = () => {
    waiting = requestIdleCallback(loadApplication, { timeout: maximumWait });
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    cancelIdleCallback(waiting);
  };
}
