const parameter = 'place';
const place = /^#?([a-z]+(?:-\d+)?)$/;

/** The sign-in page, which remembers the place on the page that was asked for; react-admin remembers the page. */
export function signInPage(hash: string): string {
  const name = place.exec(hash)?.[1];
  return name === undefined ? '/login' : `/login?${parameter}=${name}`;
}

/** The fragment that such an address of the sign-in page remembers. */
export function placeAfterSignIn(search: string): string {
  const name = new URLSearchParams(search).get(parameter) ?? '';
  return place.test(name) ? `#${name}` : '';
}
