import { useState } from 'react';
import { useLocation } from 'react-router';

/** The token of a mailed link: it stands in the fragment, which neither servers' logs nor other sites ever see. */
export function useLinkToken(): string {
  const { hash } = useLocation();
  const [token] = useState(() => hash.replace(/^#/, ''));
  return token;
}
