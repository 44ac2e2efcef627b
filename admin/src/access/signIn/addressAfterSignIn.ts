/** Where somebody wanted to go before signing in, from the state of the address; the home page where nothing is known. */
export function addressAfterSignIn(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('nextPathname' in state)) return '/';
  const { nextPathname } = state;
  const search = 'nextSearch' in state && typeof state.nextSearch === 'string' ? state.nextSearch : '';
  return typeof nextPathname === 'string' && nextPathname !== '' ? `${nextPathname}${search}` : '/';
}
