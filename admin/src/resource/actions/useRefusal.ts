import { useState } from 'react';

/** Why the last attempt of a dialog was refused; null: it was not. */
export function useRefusal() {
  const [refusal, setRefusal] = useState<string | null>(null);
  /** `submit` resolves to why it was refused, else to null. An earlier refusal is taken away first, so that the same one is announced again. */
  const attempt = async (submit: () => Promise<string | null>): Promise<void> => {
    setRefusal(null);
    setRefusal(await submit());
  };
  return { refusal, attempt };
}
