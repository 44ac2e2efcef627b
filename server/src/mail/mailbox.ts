/** Providers that put what stands before the @ of one mailbox in several ways. */
const dotInsensitiveProviders: ReadonlySet<string> = new Set(['gmail.com']);
const providerAliases: ReadonlyMap<string, string> = new Map([
  ['googlemail.com', 'gmail.com'],
  ['pm.me', 'proton.me'],
  ['protonmail.com', 'proton.me'],
]);

/** What stands behind the @ of an address in its stored form. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * The mailbox that an address in its stored form leads to: what follows a plus says nothing of whose it is, and neither do the dots of
 * some providers. Made for comparing, never for sending.
 */
export function mailboxOf(address: string): string {
  const [local = ''] = address.slice(0, address.lastIndexOf('@')).split('+');
  const domain = providerAliases.get(domainOf(address)) ?? domainOf(address);
  return `${dotInsensitiveProviders.has(domain) ? local.replaceAll('.', '') : local}@${domain}`;
}
