import type { OpenDatabase } from '@pilotage/db';
import { clockAt, type Engine, type MovableClock, openEmpty } from '@pilotage/db/testing';
import { createAccount } from '../access/credentials.ts';
import { openPasswords, type Passwords } from '../access/passwords.ts';
import { openSignIn, type SignIn } from '../access/signIn.ts';

/** Passwords that cost nearly nothing, with a count of how often one was hashed. */
export function cheapPasswords(): Passwords & { worked(): number } {
  const cheap = openPasswords({ ln: 4, r: 1, p: 1 });
  let work = 0;
  return {
    hash: (password) => {
      work += 1;
      return cheap.hash(password);
    },
    verify: (known) => {
      work += 1;
      return cheap.verify(known);
    },
    worked: () => work,
  };
}

export const ana = { email: 'ana.novak@example.si', password: 'four small ducks swim' };
export const beata = { email: 'beata@example.hu', password: 'under the old bridge' };

export interface AccessHouse {
  signIn: SignIn;
  open: OpenDatabase;
  clock: MovableClock;
  passwords: ReturnType<typeof cheapPasswords>;
  anaId: number;
  query(text: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

async function addUser({ dataSource, database }: OpenDatabase, passwords: Passwords, person: typeof ana): Promise<number> {
  const at = new Date('2026-09-01T08:00:00.000Z');
  await dataSource.query(
    'INSERT INTO users (email, name, locale, disabled, emailFolded, nameFolded, version, createdAt, updatedAt) VALUES (?, ?, ?, 0, ?, ?, 1, ?, ?)',
    [person.email, 'Somebody', 'en', person.email, 'somebody', at.toISOString(), at.toISOString()],
  );
  const [row] = await dataSource.query('SELECT id FROM users WHERE email = ?', [person.email]);
  const userId = Number(row.id);
  await createAccount(database, { userId, passwordHash: await passwords.hash(person.password), at });
  return userId;
}

/** Ana and Beata with their passwords, and a clock that stands at some past noon. */
export async function openAccessHouse(engine: Engine, publicUrl = 'http://127.0.0.1:3000'): Promise<AccessHouse> {
  const open = await openEmpty(engine);
  const passwords = cheapPasswords();
  const clock = clockAt('2026-09-15T12:00:00.000Z');
  const anaId = await addUser(open, passwords, ana);
  await addUser(open, passwords, beata);
  const signIn = openSignIn({ database: open.database, clock, secret, publicUrl, passwords });
  const query = (text: string) => open.dataSource.query(text);
  return { signIn, open, clock, passwords, anaId, query, close: () => open.database.close() };
}

export const secret = 'a secret that is long enough to sign cookies with';

/** What a browser sends back after these `Set-Cookie` headers. */
export const cookieOf = (setCookie: readonly string[]): string => setCookie.map((each) => each.split(';')[0]).join('; ');
