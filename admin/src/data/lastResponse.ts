let lastResponseTime = Date.now();

/** The server has answered just now: whoever is signed in has been seen. */
export const recordResponse = (): void => {
  lastResponseTime = Date.now();
};

export const getLastResponseTime = (): number => lastResponseTime;
