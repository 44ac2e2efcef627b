import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { connectionOf, type Store, systemOf } from '@pilotage/db';
import { belongsToOrganisation, languages, type Role, resources, roles } from '@pilotage/shared';
import { createAccount } from '../access/credentials.ts';
import { emailAddress } from '../access/emailAddress.ts';
import { isAcceptablePassword } from '../access/passwordLength.ts';
import { hashPassword } from '../access/passwords.ts';
import { password as passwordFromEnvironment } from '../config.ts';
import { prepare } from '../prepare.ts';
import { CommandError, type Context } from './command.ts';

const text = { type: 'string' } as const;
const options = {
  email: text,
  name: text,
  role: text,
  organisation: text,
  locale: text,
  'organisation-name': text,
  country: text,
};

function oneOf<const T extends string>(name: string, allowed: readonly T[], given: string | undefined): T {
  const found = allowed.find((each) => each === given);
  if (!found) throw new CommandError(`--${name} is ${JSON.stringify(given ?? '')}; allowed is ${allowed.join(', ')}.`);
  return found;
}

function read(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options, strict: true }).values;
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : 'The parameters are not understood.');
  }
}

type Given = ReturnType<typeof read>;

async function organisationFor(store: Store, role: Role, given: Given): Promise<number | null> {
  if (!belongsToOrganisation(role)) return null;
  const system = systemOf(store);
  const slug = given.organisation ?? '';
  const [found] = await system.all('organisations', { where: { slug } });
  if (found) {
    if (role === 'leadPartner' && found.kind !== 'lead')
      throw new CommandError('--organisation must be the lead organisation for a leadPartner.');
    return found.id;
  }
  const isFirst = role === 'leadPartner' && (await system.count('organisations', {})) === 0;
  if (!isFirst) throw new CommandError(`--organisation ${JSON.stringify(slug)} is no organisation's short address.`);
  const organisation = {
    slug,
    kind: 'lead' as const,
    name: given['organisation-name'] ?? '',
    country: given.country ?? '',
    shortName: null,
    city: null,
  };
  const checked = resources.organisations.create.safeParse(organisation);
  if (!checked.success)
    throw new CommandError(
      `The first lead partner needs --organisation, --organisation-name and --country: ${checked.error.issues[0]?.path.join('.')} is not valid.`,
    );
  return (await system.insert('organisations', organisation)).id;
}

function passwordGiven(): string {
  const given = passwordFromEnvironment() ?? readFileSync(0, 'utf8').replace(/\r?\n$/, '');
  if (!isAcceptablePassword(given)) throw new CommandError('The password needs at least 12 characters, at most 128 are allowed.');
  return given;
}

/** Makes a person with a first role, in one transaction; on an empty installation the lead organisation with it. */
export async function createUser(parameters: readonly string[], { stores, clock }: Context): Promise<void> {
  const given = read(parameters);
  const role = oneOf('role', roles, given.role);
  const locale = oneOf('locale', languages, given.locale ?? 'en');
  const email = emailAddress(given.email ?? '');
  if (email === null)
    throw new CommandError(`--email is ${JSON.stringify(given.email ?? '')}; an address such as ana@example.org is needed.`);
  const name = given.name ?? '';
  if (!resources.users.fields.name.safeParse(name).success) throw new CommandError('--name is missing or not valid.');
  const passwordHash = await hashPassword(passwordGiven());
  await prepare(stores, clock, false);
  await stores.system().transaction(async (store) => {
    const system = systemOf(store);
    if ((await system.count('users', { email })) > 0)
      throw new CommandError(`There is a user with the address ${email} already.`);
    const organisationId = await organisationFor(store, role, given);
    const user = await store.insert('users', { email, name, locale, disabled: false, digest: true });
    await store.insert('memberships', { userId: user.id, organisationId, role });
    await createAccount(connectionOf(store), { userId: user.id, passwordHash, at: clock.now() });
  });
  console.log(`${email} can sign in as ${role}.`);
}
