/** Providers that deliver several spellings of the part before the @ to one mailbox. */
const dotInsensitiveProviders: ReadonlySet<string> = new Set(['gmail.com']);
const providerAliases: ReadonlyMap<string, string> = new Map([
  ['googlemail.com', 'gmail.com'],
  ['pm.me', 'proton.me'],
  ['protonmail.com', 'proton.me'],
]);

/** The domain of an address in its canonical form. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/**
 * The mailbox of a canonical address, without a plus suffix and, for some providers, without dots. Use it to compare addresses,
 * never to send.
 */
export function mailboxOf(address: string): string {
  const [local = ''] = address.slice(0, address.lastIndexOf('@')).split('+');
  const domain = providerAliases.get(domainOf(address)) ?? domainOf(address);
  return `${dotInsensitiveProviders.has(domain) ? local.replaceAll('.', '') : local}@${domain}`;
}
