const fragmentParameter = 'place';
const fragmentPattern = /^#?([a-z]+(?:-\d+)?)$/;

/** The sign-in page, which remembers the place on the page that was asked for; react-admin remembers the page. */
export function signInAddress(hash: string): string {
  const name = fragmentPattern.exec(hash)?.[1];
  return name === undefined ? '/login' : `/login?${fragmentParameter}=${name}`;
}

/** The fragment that such an address of the sign-in page remembers. */
export function fragmentAfterSignIn(search: string): string {
  const name = new URLSearchParams(search).get(fragmentParameter) ?? '';
  return fragmentPattern.test(name) ? `#${name}` : '';
}
