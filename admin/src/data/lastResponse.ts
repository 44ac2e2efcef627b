let lastResponseTime = Date.now();

/** Records that the server answered now, which extends the session. */
export const recordResponse = (): void => {
  lastResponseTime = Date.now();
};

export const getLastResponseTime = (): number => lastResponseTime;
