/** The query parameters of a raw URL. */
export function queryOf(url: string): URLSearchParams {
  const [address = ''] = url.split('#', 1);
  const queryStart = address.indexOf('?');
  return new URLSearchParams(queryStart < 0 ? '' : address.slice(queryStart));
}
