const maximumWait = 5_000;

function loadApplication(): void {
  // A failed prefetch is repeated when the code is needed.
  void Promise.all([import('../../App.tsx'), import('../../home/HomePage.tsx')]).catch(() => undefined);
}

/** Prefetches the application once the page is loaded and idle. Returns a function that cancels the wait. */
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
