let at = Date.now();

/** The server has answered just now: whoever is signed in has been seen. */
export const noteAnswer = (): void => {
  at = Date.now();
};

export const lastAnswerAt = (): number => at;
