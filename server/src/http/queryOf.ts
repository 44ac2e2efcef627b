/** The parameters of an address as it was sent. */
export function queryOf(url: string): URLSearchParams {
  const [address = ''] = url.split('#', 1);
  const asked = address.indexOf('?');
  return new URLSearchParams(asked < 0 ? '' : address.slice(asked));
}
