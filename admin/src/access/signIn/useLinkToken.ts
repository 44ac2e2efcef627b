import { useState } from 'react';
import { useLocation } from 'react-router';

/** The token of a mailed link. It is in the fragment, which is in no server log and no referrer. */
export function useLinkToken(): string {
  const { hash } = useLocation();
  const [token] = useState(() => hash.replace(/^#/, ''));
  return token;
}
