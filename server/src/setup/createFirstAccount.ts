import { type Stores, systemStoreOf } from '@pilotage/db';
import { type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { linkTokenField } from '../access/links/linkToken.ts';
import { createAccount } from '../access/passwords/credentials.ts';
import type { PasswordHasher } from '../access/passwords/passwordHasher.ts';
import { isAcceptablePassword } from '../access/passwords/passwordPolicy.ts';
import { deriveFreeSlug } from '../http/records/deriveFreeSlug.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { normalizeEmailAddress } from '../mail/normalizeEmailAddress.ts';
import type { FirstAccountToken } from './firstAccountToken.ts';

const organisationFields = resources.organisations.fields;

export const firstAccountBody = z.strictObject({
  /** The one-time token that the start of the server printed. */
  token: linkTokenField,
  consortium: z.strictObject({ name: resources.consortium.fields.name }),
  /** The lead organisation. Its short address is derived from its name. */
  organisation: z.strictObject({ name: organisationFields.name, country: organisationFields.country }),
  account: z.strictObject({
    email: z.string().min(1).max(300),
    name: resources.users.fields.name,
    password: z.string().min(1).max(256),
  }),
});

type FirstAccountInput = z.infer<typeof firstAccountBody>;

function findAccountProblems({ email, password }: FirstAccountInput['account']): FieldProblems {
  return {
    ...(normalizeEmailAddress(email) === null ? { 'account.email': { code: 'field.form' as const } } : {}),
    ...(isAcceptablePassword(password) ? {} : { 'account.password': { code: 'password.weak' as const } }),
  };
}

interface FirstAccountDependencies {
  stores: Stores;
  passwords: PasswordHasher;
  token: FirstAccountToken;
}

/**
 * Creates the first lead partner with the lead organisation, and names the consortium, in one transaction. Throws `linkExpired` for
 * a wrong or used token and where an account exists, without saying which, and 422 for fields that are not valid.
 */
export async function createFirstAccount(
  { stores, passwords, token }: FirstAccountDependencies,
  body: FirstAccountInput,
): Promise<void> {
  if (!token.matches(body.token)) throw new Problem('linkExpired');
  const problems = findAccountProblems(body.account);
  if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
  // Hashing is too slow for a transaction.
  const passwordHash = await passwords.hash(body.account.password);
  const { organisation, account } = body;
  await stores.system().transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('consortium', 1);
    // Counted after the lock: of two requests at once, only the first one finds no account.
    if (!token.matches(body.token) || (await system.count('users', {})) > 0) throw new Problem('linkExpired');
    const { version } = await system.get('consortium', 1);
    await store.update('consortium', { id: 1, version }, { name: body.consortium.name, countries: [organisation.country] });
    const { id: organisationId } = await store.insert('organisations', {
      slug: 'lead',
      ...(await deriveFreeSlug(system, 'organisations', organisation)),
      ...organisation,
      kind: 'lead',
      shortName: null,
      city: null,
      countrySince: null,
      budgetEur: null,
      budgetIllustrative: false,
      formerCountries: null,
    });
    const email = normalizeEmailAddress(account.email) ?? account.email;
    const user = await store.insert('users', { email, name: account.name, locale: 'en', disabled: false, digest: true });
    await store.insert('memberships', { userId: user.id, organisationId, role: 'leadPartner' });
    await createAccount(system.internal, { userId: user.id, passwordHash, at: new Date(system.now()) });
  });
  token.spend();
}
