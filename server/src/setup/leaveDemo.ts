import { connectionOf, type DemoRows, demoRows, removeDemo, type Store, type SystemStore, systemOf } from '@pilotage/db';
import { type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { createAccount } from '../access/credentials.ts';
import { emailAddress } from '../access/emailAddress.ts';
import { isAcceptablePassword } from '../access/passwordLength.ts';
import { invalid, Problem } from '../http/problem.ts';
import { emptyConsortium } from '../prepare.ts';
import { demoGoing, type Going } from './demoGoing.ts';

const { slug, name, country } = resources.organisations.fields;
const account = z.strictObject({
  email: z.string().min(1).max(300),
  name: resources.users.fields.name,
  password: z.string().min(1).max(256),
});

export const leaveBody = z.strictObject({
  /** The name of the consortium, typed. */
  confirm: z.string().max(400),
  /** The own lead organisation, where that of the demo goes. */
  organisation: z.strictObject({ slug, name, country }).nullable(),
  /** An own account, where whoever asks is signed in with one of the demo's. */
  account: account.nullable(),
});

type Leaving = z.infer<typeof leaveBody>;

/** What is not needed is refused like what is missing: nobody is surprised by what came of it. */
const wanted = (field: 'organisation' | 'account', given: object | null, needed: boolean): FieldProblems =>
  (given !== null) === needed ? {} : { [field]: { code: needed ? 'field.required' : 'field.unknown' } };

interface Held extends Going {
  rows: DemoRows;
}

async function problemsOf(system: SystemStore, body: Leaving, consortium: string, going: Held): Promise<FieldProblems> {
  const problems: FieldProblems = {
    ...wanted('organisation', body.organisation, going.needsOrganisation),
    ...wanted('account', body.account, going.needsAccount),
  };
  if (body.confirm.trim() !== consortium) problems.confirm = { code: 'setup.confirm' };
  if (body.account === null) return problems;
  const email = emailAddress(body.account.email);
  if (email === null) problems['account.email'] = { code: 'field.form' };
  if (!isAcceptablePassword(body.account.password)) problems['account.password'] = { code: 'password.weak' };
  const [known] = email === null ? [] : await system.all('users', { where: { email } });
  if (known && !going.rows.get('users')?.has(known.id)) problems['account.email'] = { code: 'setup.addressTaken' };
  return problems;
}

/** People of their own who lead by a membership that goes: they go on leading, at the new lead organisation. */
async function leadsThatStay(system: SystemStore, { rows }: Held): Promise<Set<number>> {
  const leads = await system.all('memberships', { where: { role: 'leadPartner' } });
  const goes = (id: number) => rows.get('users')?.has(id) ?? false;
  return new Set(leads.filter(({ id, userId }) => rows.get('memberships')?.has(id) && !goes(userId)).map(({ userId }) => userId));
}

interface Beginning {
  body: Leaving;
  passwordHash: string | null;
  leads: ReadonlySet<number>;
}

async function begin(system: SystemStore, { body, passwordHash, leads }: Beginning): Promise<void> {
  const people = new Set(leads);
  if (body.account && passwordHash !== null) {
    const email = emailAddress(body.account.email) ?? body.account.email;
    const { id } = await system.insert('users', { email, name: body.account.name, locale: 'en', disabled: false, digest: true });
    await createAccount(connectionOf(system), { userId: id, passwordHash, at: new Date(system.now()) });
    people.add(id);
  }
  if (!body.organisation) return;
  const unsaid = { shortName: null, city: null, countrySince: null, formerCountries: null };
  const organisation = { ...body.organisation, kind: 'lead' as const, ...unsaid };
  const { id: organisationId } = await system.insert('organisations', organisation);
  for (const userId of people) await system.insert('memberships', { userId, organisationId, role: 'leadPartner' });
}

/**
 * Empties what the demo brought and what hangs from it, and begins with an empty consortium: all of it in one transaction, or
 * nothing. Whoever asks goes on as a lead partner of their own, or nothing happens.
 */
export function leaveDemo(store: Store, body: Leaving, passwordHash: string | null): Promise<void> {
  return store.transaction(async (store) => {
    const system = systemOf(store);
    await system.guard('consortium', 1);
    const consortium = await store.target('consortium', 1, 'leaveDemo');
    const found = await demoGoing(store);
    if (!found) throw new Problem('notDemo');
    const going = { ...found, rows: await demoRows(connectionOf(store), found.marks) };
    const problems = await problemsOf(system, body, consortium.name, going);
    if (Object.keys(problems).length > 0) throw invalid(problems);
    const leads = await leadsThatStay(system, going);
    await store.update('consortium', { id: 1, version: consortium.version }, emptyConsortium, 'leaveDemo');
    await removeDemo(connectionOf(store), going.marks, going.rows);
    await begin(system, { body, passwordHash, leads });
  });
}
