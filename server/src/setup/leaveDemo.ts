import { type DemoRows, type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import { type FieldProblems, resources } from '@pilotage/shared';
import { z } from 'zod';
import { createAccount } from '../access/passwords/credentials.ts';
import { normalizeEmailAddress } from '../mail/normalizeEmailAddress.ts';
import { isAcceptablePassword } from '../access/passwords/passwordPolicy.ts';
import { deriveFreeSlug } from '../http/records/deriveFreeSlug.ts';
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
  /** The name of the consortium, as a confirmation. */
  confirm: z.string().max(400),
  /** The new lead organisation; null if the actor's own one remains. Its short address is derived from its name unless given. */
  organisation: z.strictObject({ slug: slug.optional(), name, country }).nullable(),
  /** The new account; null if the actor's own one remains. */
  account: accountSchema.nullable(),
});

type LeaveDemoInput = z.infer<typeof leaveDemoBody>;

/** An object that is not needed is refused, like a missing one. */
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

/** The ids of remaining users whose lead-partner membership is removed. They become lead partners of the new organisation. */
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
  const userIds = new Set(leads);
  if (body.account && passwordHash !== null) {
    const email = normalizeEmailAddress(body.account.email) ?? body.account.email;
    const { id } = await system.insert('users', { email, name: body.account.name, locale: 'en', disabled: false, digest: true });
    await createAccount(system.internal, { userId: id, passwordHash, at: new Date(system.now()) });
    userIds.add(id);
  }
  if (!body.organisation) return;
  const emptyFields = {
    shortName: null,
    city: null,
    countrySince: null,
    budgetEur: null,
    budgetIllustrative: false,
    formerCountries: null,
  };
  const free = await deriveFreeSlug(system, 'organisations', body.organisation);
  const organisation = { slug: 'lead', ...free, ...body.organisation, kind: 'lead' as const, ...emptyFields };
  const { id: organisationId } = await system.insert('organisations', organisation);
  for (const userId of userIds) await system.insert('memberships', { userId, organisationId, role: 'leadPartner' });
}

/**
 * Removes the demo with all dependent records and starts an empty consortium, in one transaction. Throws 403 without the right,
 * `notDemo` if there is no demo, and 422 if the new account or organisation is missing, not needed or invalid.
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
