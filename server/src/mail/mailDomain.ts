import mailProviders from 'email-providers/all.json' with { type: 'json' };
import { domainOf } from './mailbox.ts';

// Public mail providers of the consortium's countries that the package does not list.
const localProviders = [
  'a1.net',
  'amis.net',
  'aon.at',
  'azet.sk',
  'chello.at',
  'citromail.hu',
  'fastweb.it',
  'indamail.hu',
  'inet.hr',
  'mailbox.org',
  'net.hr',
  'o2.pl',
  'op.pl',
  'pec.it',
  'posteo.de',
  'siol.net',
  'stonline.sk',
  't-2.net',
  't-email.hu',
  'telemach.si',
  'tlen.pl',
  'tuta.com',
  'tuta.io',
  'tutanota.com',
  'upcmail.hu',
  'vipmail.hu',
  'vodafone.it',
  'zg.t-com.hr',
  'zoznam.sk',
];

const publicProviders: ReadonlySet<string> = new Set([...mailProviders, ...localProviders]);

const isSubdomainOf = (one: string, other: string): boolean => one === other || one.endsWith(`.${other}`);

/** Whether two addresses belong to the same mail domain or a subdomain of it, unless it is a public provider's. */
export function isSameMailDomain(one: string, other: string): boolean {
  const [domain, otherDomain] = [domainOf(one), domainOf(other)];
  return (
    (isSubdomainOf(domain, otherDomain) && !publicProviders.has(otherDomain)) ||
    (isSubdomainOf(otherDomain, domain) && !publicProviders.has(domain))
  );
}
