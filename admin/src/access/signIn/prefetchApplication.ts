const maximumWaitMs = 5_000;

function loadApplication(): void {
  // A failed prefetch is repeated when the code is needed.
  void Promise.all([import('../../App.tsx'), import('../../home/HomePage.tsx')]).catch(() => undefined);
}

/** Prefetches the application once the page is loaded and idle. Returns a function that cancels the wait. */
export function prefetchApplication(): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(loadApplication, maximumWaitMs);
    return () => clearTimeout(timer);
  }
  let handle = 0;
  const schedule = () => {
    handle = requestIdleCallback(loadApplication, { timeout: maximumWaitMs });
  };
  if (document.readyState === 'complete') schedule();
  else window.addEventListener('load', schedule, { once: true });
  return () => {
    window.removeEventListener('load', schedule);
    cancelIdleCallback(handle);
  };
}
