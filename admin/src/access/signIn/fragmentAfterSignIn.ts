const fragmentParameter = 'place';
const fragmentPattern = /^#?([a-z]+(?:-\d+)?)$/;

/** The path of the sign-in page with the fragment of the requested page; react-admin stores the path alone. */
export function signInAddress(hash: string): string {
  const name = fragmentPattern.exec(hash)?.[1];
  return name === undefined ? '/login' : `/login?${fragmentParameter}=${name}`;
}

/** The fragment stored in such a path of the sign-in page. */
export function fragmentAfterSignIn(search: string): string {
  const name = new URLSearchParams(search).get(fragmentParameter) ?? '';
  return fragmentPattern.test(name) ? `#${name}` : '';
}
