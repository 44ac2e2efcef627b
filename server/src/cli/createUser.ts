import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { connectionOf, systemOf } from '@pilotage/db';
import { languages, resources, roles } from '@pilotage/shared';
import { createAccount } from '../access/credentials.ts';
import { emailAddress } from '../access/emailAddress.ts';
import { isAcceptablePassword } from '../access/passwordLength.ts';
import { hashPassword } from '../access/passwords.ts';
import { password as passwordFromEnvironment } from '../config.ts';
import { prepare } from '../prepare.ts';
import { CommandError, type Context } from './command.ts';
import { organisationOf } from './organisationOf.ts';
import { type Ask, openTerminal } from './terminal.ts';

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

const questions = {
  email: 'E-mail address',
  name: 'Name of the person',
  'organisation-name': 'Name of the lead organisation',
  country: 'Its country, two letters such as AT',
} as const;

/** What was given, and what the operator answers about the rest; without a terminal all that is missing is named at once. */
async function completed(given: Given, needed: readonly (keyof typeof questions)[], ask: Ask | null): Promise<Given> {
  const missing = needed.filter((option) => given[option] === undefined);
  if (missing.length > 0 && !ask)
    throw new CommandError(
      `Missing: ${missing.map((option) => `--${option} (${questions[option].toLowerCase()})`).join(', ')}. At a terminal they are asked for.`,
    );
  const answers: Given = { ...given };
  for (const option of missing) answers[option] = await ask?.(questions[option]);
  return answers;
}

async function passwordGiven(ask: Ask | null): Promise<string> {
  const typed =
    passwordFromEnvironment() ?? (ask ? await ask('Password, at least 12 characters', true) : readFileSync(0, 'utf8'));
  const given = typed.replace(/\r?\n$/, '');
  if (!isAcceptablePassword(given)) throw new CommandError('The password needs at least 12 characters, at most 128 are allowed.');
  return given;
}

/**
 * Makes a person with a first role, in one transaction. The first person of an installation is a lead partner, unless another role is named;
 * where there is no organisation yet, the lead organisation is made as well.
 */
export async function createUser(parameters: readonly string[], { stores, clock }: Context, ask = openTerminal()): Promise<void> {
  const options = read(parameters);
  await prepare(stores, clock, false);
  const system = stores.system();
  const isFirst = (await system.count('users', {})) === 0;
  const role = oneOf('role', roles, options.role ?? (isFirst ? 'leadPartner' : undefined));
  const makesOrganisation = role === 'leadPartner' && (await system.count('organisations', {})) === 0;
  const given = await completed(
    options,
    ['email', 'name', ...(makesOrganisation ? (['organisation-name', 'country'] as const) : [])],
    ask,
  );
  const locale = oneOf('locale', languages, given.locale ?? 'en');
  const email = emailAddress(given.email ?? '');
  if (email === null)
    throw new CommandError(`--email is ${JSON.stringify(given.email ?? '')}; an address such as ana@example.org is needed.`);
  const name = given.name ?? '';
  if (!resources.users.fields.name.safeParse(name).success) throw new CommandError('--name is missing or not valid.');
  const passwordHash = await hashPassword(await passwordGiven(ask));
  await system.transaction(async (store) => {
    const system = systemOf(store);
    if ((await system.count('users', { email })) > 0)
      throw new CommandError(`There is a user with the address ${email} already.`);
    const organisationId = await organisationOf(system, role, given);
    const user = await store.insert('users', { email, name, locale, disabled: false, digest: true });
    await store.insert('memberships', { userId: user.id, organisationId, role });
    await createAccount(connectionOf(store), { userId: user.id, passwordHash, at: clock.now() });
  });
  console.log(`${email} can sign in as ${role}.`);
}
