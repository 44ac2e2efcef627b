import {
  connectionOf,
  type Database,
  linkedSubject,
  signedIn,
  type Store,
  type Stores,
  systemOf,
  useLink,
  endLinks,
} from '@pilotage/db';
import { belongsToOrganisation, type Contest, type Invitation, resources, type User } from '@pilotage/shared';
import { z } from 'zod';
import { parsedBody } from '../http/parsedBody.ts';
import { invalid, Problem } from '../http/problem.ts';
import { openRoute, type Request } from '../http/route.ts';
import { addJuror, takesJurors } from '../contests/addJuror.ts';
import { takeAwayFrom } from '../contests/takeAwayApart.ts';
import { createAccount, passwordHashOf } from './credentials.ts';
import type { DeviceCookie } from './deviceCookie.ts';
import { isStillGranted } from './grantedInvitation.ts';
import { hashOfLinkToken } from './linkToken.ts';
import { isAcceptablePassword } from './passwordLength.ts';
import type { Passwords } from './passwords.ts';
import type { SignIn } from './signIn.ts';
import type { SignInLimits } from './signInLimits.ts';
import { idleSince } from './sessionTimes.ts';

const token = z.string().min(1).max(200);
const lookBody = z.strictObject({ token });
const acceptBody = z.strictObject({
  token,
  name: resources.users.fields.name.optional(),
  password: z.string().min(1).max(256).optional(),
});
const done = z.object({ ok: z.literal(true) });
const { email, role, locale } = resources.invitations.fields;
const looked = z.object({
  email,
  role,
  locale,
  name: z.string().nullable(),
  organisation: z.string().nullable(),
  /** The contest that a juror is invited to. */
  contest: z.string().nullable(),
  consortium: z.string(),
  /** `account`: choose name and password. `password`: there is an account, whose password is asked. `nothing`: signed in as that user. */
  needs: z.enum(['account', 'password', 'nothing']),
});

interface Parts {
  database: Database;
  stores: Stores;
  signIn: SignIn;
  limits: SignInLimits;
  devices: DeviceCookie;
  passwords: Passwords;
}

/** The contest that the invitation names. Throws where it takes no juror any more: there is nothing left to accept. */
async function contestOf(store: Store, { contestId }: Invitation): Promise<Contest | null> {
  if (contestId === null) return null;
  const contest = await store.get('contests', contestId);
  if (contest.judgedAt !== null || !takesJurors.some((state) => state === contest.state)) throw new Problem('deadLink');
  return contest;
}

/** The role that was offered, where the person does not have it yet, and the seat in the contest's jury. */
async function addRole(store: Store, invitation: Invitation, userId: number): Promise<void> {
  const { role } = invitation;
  const organisationId = belongsToOrganisation(role) ? invitation.organisationId : null;
  const has = await store.count('memberships', { userId, organisationId, role });
  if (has === 0) await store.insert('memberships', { userId, organisationId, role });
  if (organisationId !== null) await takeAwayFrom(systemOf(store), userId);
  if (invitation.contestId === null) return;
  await systemOf(store).guard('contests', invitation.contestId);
  const contest = await contestOf(store, invitation);
  if (contest) await addJuror(store, contest, userId);
}

type Accepting = z.infer<typeof acceptBody>;

/** What an invitation's link opens: only who has the mail learns what the invitation says, and whether the address has an account. */
export function acceptInvitationRoutes({ database, stores, signIn, limits, devices, passwords }: Parts) {
  async function invited(given: string): Promise<{ invitation: Invitation; hash: string }> {
    const hash = hashOfLinkToken(given);
    const system = stores.system();
    const id = hash === null ? null : await linkedSubject(connectionOf(system), 'invitation', hash, system.now());
    if (hash === null || id === null) throw new Problem('deadLink');
    const [invitation] = await system.all('invitations', { where: { id, state: 'pending' } });
    if (!invitation || invitation.expiresAt <= system.now()) throw new Problem('deadLink');
    if (!(await isStillGranted(system, invitation))) throw new Problem('deadLink');
    await contestOf(system, invitation);
    return { invitation, hash };
  }

  async function userOf(address: string): Promise<User | null> {
    const [user] = await stores.system().all('users', { where: { email: address } });
    return user ?? null;
  }

  async function isSignedInAs(request: Request, { id }: User): Promise<boolean> {
    const tokenHash = signIn.tokenHashOf(request.header('cookie'));
    const now = stores.system().now();
    const person = tokenHash ? await signedIn(database, tokenHash, now, idleSince(new Date(now))) : null;
    return person?.user.id === id;
  }

  async function look(request: Request) {
    const { invitation } = await invited(parsedBody(request, lookBody).token);
    const system = stores.system();
    const user = await userOf(invitation.email);
    const { organisationId } = invitation;
    const organisation = organisationId === null ? null : (await system.get('organisations', organisationId)).name;
    const needs = user === null ? 'account' : (await isSignedInAs(request, user)) ? 'nothing' : 'password';
    const { email, role, locale, name } = invitation;
    const contest = (await contestOf(system, invitation))?.name ?? null;
    const { name: consortium } = await system.get('consortium', 1);
    return { status: 200, body: { email, role, locale, name, organisation, contest, consortium, needs } };
  }

  /** An account gains a role only by whoever it belongs to. */
  async function assertOwner(request: Request, user: User, password: string | undefined): Promise<void> {
    if (user.disabled) throw new Problem('deadLink');
    if (await isSignedInAs(request, user)) return;
    if (password === undefined) throw new Problem('notSignedIn');
    const hash = await passwordHashOf(database, user.email);
    const limited = await limits.guess({
      account: user.email,
      credential: hash,
      address: request.address,
      device: devices.knownDevice(request.header('cookie'), user.email),
      check: () => passwords.verify({ password, hash: hash ?? '' }),
      verdict: (isRight) => (isRight ? 'right' : 'wrong'),
    });
    if (limited.refused) throw new Problem('tooManyRequests', { retryAfter: limited.retryAfter });
    if (!limited.result) throw new Problem('badCredentials');
  }

  async function newAccount({ name, password }: Accepting): Promise<{ name: string; passwordHash: string }> {
    if (name === undefined || password === undefined || !isAcceptablePassword(password))
      throw invalid({
        ...(name === undefined ? { name: { code: 'field.required' as const } } : {}),
        ...(password === undefined || !isAcceptablePassword(password) ? { password: { code: 'password.weak' as const } } : {}),
      });
    return { name, passwordHash: await passwords.hash(password) };
  }

  async function addUser(
    store: Store,
    { email, locale }: Invitation,
    { name, passwordHash }: { name: string; passwordHash: string },
  ) {
    const { id: userId } = await store.insert('users', { email, name, locale, disabled: false, digest: true });
    await createAccount(connectionOf(store), { userId, passwordHash, at: new Date(store.now()) });
    return userId;
  }

  /** Address, role and organisation are those of the invitation; once, in one transaction. */
  async function accept(request: Request) {
    const body = parsedBody(request, acceptBody);
    const { invitation, hash } = await invited(body.token);
    const known = await userOf(invitation.email);
    if (known) await assertOwner(request, known, body.password);
    const account = known ? null : await newAccount(body);
    await stores.system().transaction(async (store) => {
      const connection = connectionOf(store);
      if (!(await useLink(connection, 'invitation', hash, store.now()))) throw new Problem('deadLink');
      // Whoever takes the right to invite away locks the same row: one of the two comes first.
      if (invitation.invitedById !== null) await systemOf(store).guard('users', invitation.invitedById);
      const stored = await store.get('invitations', invitation.id);
      const { id, state, version } = stored;
      if (state !== 'pending' || !(await isStillGranted(systemOf(store), stored))) throw new Problem('deadLink');
      await endLinks(connection, 'invitation', id);
      const userId = known?.id ?? (account === null ? 0 : await addUser(store, invitation, account));
      await addRole(store, invitation, userId);
      await store.update('invitations', { id, version }, { state: 'accepted', acceptedAt: store.now() }, 'accept');
      await systemOf(store).guard('users', userId);
    });
    return { status: 200, body: { ok: true } };
  }

  return [
    openRoute({
      method: 'post',
      path: '/api/auth/invitation',
      summary: 'What an invitation says and what accepting it needs',
      access: 'public',
      in: lookBody,
      out: looked,
      status: 200,
      handle: look,
    }),
    openRoute({
      method: 'post',
      path: '/api/auth/accept-invitation',
      summary: 'Accept an invitation, once',
      access: 'public',
      in: acceptBody,
      out: done,
      status: 200,
      handle: accept,
    }),
  ];
}
