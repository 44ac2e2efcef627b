import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { startTestApp } from '../testing/app/testApp.ts';
import { sendRawRequest } from '../testing/app/rawRequest.ts';

const guessesPerAddress = 100;

/** X-Forwarded-For as received: each proxy appends the address of its client; the client may send anything before. */
const proxyCases = [
  { proxies: 0, forwarded: (spoofed: string, _address: string) => spoofed, elsewhere: 429 },
  { proxies: 1, forwarded: (spoofed: string, address: string) => `${spoofed}, ${address}`, elsewhere: 401 },
  { proxies: 2, forwarded: (spoofed: string, address: string) => `${spoofed}, ${address}, 10.0.0.1`, elsewhere: 401 },
];

describe.each(engines)('the client address, on %s', (engine) => {
  test.each(proxyCases)('is the one that the outermost of $proxies proxies saw', async ({ proxies, forwarded, elsewhere }) => {
    const app = await startTestApp(engine, '2019-03-15T09:00:00.000Z', { trustProxy: proxies });
    const guess = async (index: number, address: string) => {
      const { status } = await sendRawRequest(app.origin, {
        method: 'POST',
        path: '/api/auth/sign-in/email',
        body: JSON.stringify({ email: `nobody${index}@house.example`, password: 'wrong-password' }),
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded(`203.0.113.${index}`, address) },
      });
      return status;
    };
    const statuses: number[] = [];
    for (let index = 0; index <= guessesPerAddress; index += 1) statuses.push(await guess(index, '198.51.100.7'));
    expect(statuses).toEqual([...Array(guessesPerAddress).fill(401), 429]);
    expect(await guess(200, '198.51.100.8')).toBe(elsewhere);
    await app.close();
  });
});
