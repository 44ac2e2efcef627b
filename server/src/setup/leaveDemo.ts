import { type DemoRows, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { createAccount } from '../access/passwords/credentials.ts';
import { normalizeEmailAddress } from '../mail/normalizeEmailAddress.ts';
import { isAcceptablePassword } from '../access/passwords/passwordPolicy.ts';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { emptyConsortium } from '../app/prepareDatabase.ts';
import { previewDemoRemoval, type DemoRemovalPreview } from './demoRemovalPreview.ts';

const { slug, name, country } = resources.organisations.fields;
const accountSchema = z.strictObject({
  email: z.string().min(1).max(300),
  name: resources.users.fields.name,
  password: z.string().min(1).max(256),
});

export const leaveDemoBody = z.strictObject({
  /** The name of the consortium, typed. */
  confirm: z.string().max(400),
  /** The own lead organisation, where that of the demo goes. */
  organisation: z.strictObject({ slug, name, country }).nullable(),
  /** An own account, where whoever asks is signed in with one of the demo's. */
  account: accountSchema.nullable(),
});

type LeaveDemoInput = z.infer<typeof leaveDemoBody>;

/** What is not needed is refused like what is missing: nobody is surprised by what came of it. */
const presenceProblems = (field: 'organisation' | 'account', value: object | null, needed: boolean): FieldProblems =>
  (value !== null) === needed ? {} : { [field]: { code: needed ? 'field.required' : 'field.unknown' } };

interface DemoRemoval extends DemoRemovalPreview {
  rows: DemoRows;
}

async function findLeaveProblems(
  system: SystemStore,
  body: LeaveDemoInput,
  consortium: string,
  removal: DemoRemoval,
): Promise<FieldProblems> {
  const problems: FieldProblems = {
    ...presenceProblems('organisation', body.organisation, removal.needsOrganisation),
    ...presenceProblems('account', body.account, removal.needsAccount),
  };
  if (body.confirm.trim() !== consortium) problems.confirm = { code: 'setup.confirm' };
  if (body.account === null) return problems;
  const email = normalizeEmailAddress(body.account.email);
  if (email === null) problems['account.email'] = { code: 'field.form' };
  if (!isAcceptablePassword(body.account.password)) problems['account.password'] = { code: 'password.weak' };
  const [existingUser] = email === null ? [] : await system.all('users', { where: { email } });
  if (existingUser && !removal.rows.get('users')?.has(existingUser.id))
    problems['account.email'] = { code: 'setup.addressTaken' };
  return problems;
}

/** People of their own who lead by a membership that goes: they go on leading, at the new lead organisation. */
async function findRemainingLeads(system: SystemStore, { rows }: DemoRemoval): Promise<Set<number>> {
  const leads = await system.all('memberships', { where: { role: 'leadPartner' } });
  const isRemoved = (id: number) => rows.get('users')?.has(id) ?? false;
  return new Set(
    leads.filter(({ id, userId }) => rows.get('memberships')?.has(id) && !isRemoved(userId)).map(({ userId }) => userId),
  );
}

interface NewConsortiumInput {
  body: LeaveDemoInput;
  passwordHash: string | null;
  leads: ReadonlySet<number>;
}

async function createConsortiumStart(system: SystemStore, { body, passwordHash, leads }: NewConsortiumInput): Promise<void> {
  const people = new Set(leads);
  if (body.account && passwordHash !== null) {
    const email = normalizeEmailAddress(body.account.email) ?? body.account.email;
    const { id } = await system.insert('users', { email, name: body.account.name, locale: 'en', disabled: false, digest: true });
    await createAccount(system.internal, { userId: id, passwordHash, at: new Date(system.now()) });
    people.add(id);
  }
  if (!body.organisation) return;
  const emptyFields = { shortName: null, city: null, countrySince: null, formerCountries: null };
  const organisation = { ...body.organisation, kind: 'lead' as const, ...emptyFields };
  const { id: organisationId } = await system.insert('organisations', organisation);
  for (const userId of people) await system.insert('memberships', { userId, organisationId, role: 'leadPartner' });
}

/**
 * Empties what the demo brought and what hangs from it, and begins with an empty consortium: all of it in one transaction, or
 * nothing. Whoever asks goes on as a lead partner of their own, or nothing happens.
 */
export function leaveDemo(store: Store, body: LeaveDemoInput, passwordHash: string | null): Promise<void> {
  return store.transaction(async (store) => {
    const system = systemStoreOf(store);
    await system.lockRow('consortium', 1);
    const consortium = await store.getAuthorized('consortium', 1, 'leaveDemo');
    const found = await previewDemoRemoval(store);
    if (!found) throw new Problem('notDemo');
    const removal = { ...found, rows: await store.internal.demo.findRows(found.marks) };
    const problems = await findLeaveProblems(system, body, consortium.name, removal);
    if (Object.keys(problems).length > 0) throw createValidationProblem(problems);
    const leads = await findRemainingLeads(system, removal);
    await store.update('consortium', { id: 1, version: consortium.version }, emptyConsortium, 'leaveDemo');
    await store.internal.demo.removeRows(removal.marks, removal.rows);
    await createConsortiumStart(system, { body, passwordHash, leads });
  });
}
