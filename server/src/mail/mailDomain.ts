import mailProviders from 'email-providers/all.json' with { type: 'json' };
import { domainOf } from './mailbox.ts';

// Providers of the consortium's countries who give mailboxes to everybody and are not in the list of the package.
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

/** Whether two addresses are of one mail domain, or of a part of it, where that is no provider's who gives mailboxes to everybody. */
export function isSameMailDomain(one: string, other: string): boolean {
  const [domain, otherDomain] = [domainOf(one), domainOf(other)];
  return (
    (isSubdomainOf(domain, otherDomain) && !publicProviders.has(otherDomain)) ||
    (isSubdomainOf(otherDomain, domain) && !publicProviders.has(domain))
  );
}
