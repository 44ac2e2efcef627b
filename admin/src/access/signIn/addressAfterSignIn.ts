/** The path that the user requested before sign-in, from the location's state; default: the home page. */
export function addressAfterSignIn(state: unknown): string {
  if (typeof state !== 'object' || state === null || !('nextPathname' in state)) return '/';
  const { nextPathname } = state;
  const search = 'nextSearch' in state && typeof state.nextSearch === 'string' ? state.nextSearch : '';
  return typeof nextPathname === 'string' && nextPathname !== '' ? `${nextPathname}${search}` : '/';
}
