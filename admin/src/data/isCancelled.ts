/** Whether a request was cancelled, and did not fail. */
export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
