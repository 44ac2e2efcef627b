import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemStoreOf } from '@pilotage/db';
import { languages, resources, roles } from '@pilotage/shared';
import { createAccount } from '../access/passwords/credentials.ts';
import { normalizeEmailAddress } from '../mail/normalizeEmailAddress.ts';
import { isAcceptablePassword } from '../access/passwords/passwordPolicy.ts';
import { hashPassword } from '../access/passwords/passwordHasher.ts';
import { readPasswordVariable as passwordFromEnvironment } from '../app/config.ts';
import { prepareDatabase } from '../app/prepareDatabase.ts';
import { CommandError, type CommandContext } from './command.ts';
import { resolveOrganisation } from './resolveOrganisation.ts';
import { type Prompt, createTerminalPrompt } from './terminal.ts';

const textOption = { type: 'string' } as const;
const options = {
  email: textOption,
  name: textOption,
  role: textOption,
  organisation: textOption,
  locale: textOption,
  'organisation-name': textOption,
  country: textOption,
};

function parseChoice<const T extends string>(name: string, allowed: readonly T[], value: string | undefined): T {
  const found = allowed.find((choice) => choice === value);
  if (!found) throw new CommandError(`--${name} is ${JSON.stringify(value ?? '')}; allowed is ${allowed.join(', ')}.`);
  return found;
}

function parseOptions(parameters: readonly string[]) {
  try {
    return parseArgs({ args: [...parameters], options, strict: true }).values;
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : 'The parameters are not understood.');
  }
}

type CreateUserOptions = ReturnType<typeof parseOptions>;

const prompts = {
  email: 'E-mail address',
  name: 'Name of the person',
  'organisation-name': 'Name of the lead organisation',
  country: 'Its country, two letters such as AT',
} as const;

/** Prompts for missing options. Without a terminal it throws a `CommandError` that names all of them. */
async function promptMissing(
  options: CreateUserOptions,
  required: readonly (keyof typeof prompts)[],
  prompt: Prompt | null,
): Promise<CreateUserOptions> {
  const missing = required.filter((option) => options[option] === undefined);
  if (missing.length > 0 && !prompt)
    throw new CommandError(
      `Missing: ${missing.map((option) => `--${option} (${prompts[option].toLowerCase()})`).join(', ')}. At a terminal they are asked for.`,
    );
  const completed: CreateUserOptions = { ...options };
  for (const option of missing) completed[option] = await prompt?.(prompts[option]);
  return completed;
}

async function readPassword(prompt: Prompt | null): Promise<string> {
  const typed =
    passwordFromEnvironment() ?? (prompt ? await prompt('Password, at least 12 characters', true) : readFileSync(0, 'utf8'));
  const password = typed.replace(/\r?\n$/, '');
  if (!isAcceptablePassword(password))
    throw new CommandError('The password needs at least 12 characters, at most 128 are allowed.');
  return password;
}

/**
 * Creates a user with a first membership in one transaction. The first user of an installation is a lead partner by default. If
 * there is no organisation yet, it also creates the lead organisation. Throws a `CommandError` for missing or invalid options.
 */
export async function createUser(
  parameters: readonly string[],
  { stores, clock }: CommandContext,
  prompt = createTerminalPrompt(),
): Promise<void> {
  const options = parseOptions(parameters);
  await prepareDatabase(stores, clock, false);
  const system = stores.system();
  const isFirst = (await system.count('users', {})) === 0;
  const role = parseChoice('role', roles, options.role ?? (isFirst ? 'leadPartner' : undefined));
  const makesOrganisation = role === 'leadPartner' && (await system.count('organisations', {})) === 0;
  const given = await promptMissing(
    options,
    ['email', 'name', ...(makesOrganisation ? (['organisation-name', 'country'] as const) : [])],
    prompt,
  );
  const locale = parseChoice('locale', languages, given.locale ?? 'en');
  const email = normalizeEmailAddress(given.email ?? '');
  if (email === null)
    throw new CommandError(`--email is ${JSON.stringify(given.email ?? '')}; an address such as ana@example.org is needed.`);
  const name = given.name ?? '';
  if (!resources.users.fields.name.safeParse(name).success) throw new CommandError('--name is missing or not valid.');
  const passwordHash = await hashPassword(await readPassword(prompt));
  await system.transaction(async (store) => {
    const system = systemStoreOf(store);
    if ((await system.count('users', { email })) > 0)
      throw new CommandError(`There is a user with the address ${email} already.`);
    const organisationId = await resolveOrganisation(system, role, given);
    const user = await store.insert('users', { email, name, locale, disabled: false, digest: true });
    await store.insert('memberships', { userId: user.id, organisationId, role });
    await createAccount(store.internal, { userId: user.id, passwordHash, at: clock.now() });
  });
  console.log(`${email} can sign in as ${role}.`);
}
