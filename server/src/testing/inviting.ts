import type { Invitation } from '@pilotage/shared';
import { recordIn } from './answered.ts';
import type { Answered } from './client.ts';
import type { House, Person } from './house.ts';

/** Invites people to the house, reads their mails, and opens the links in them. */
export function invitingAt(at: () => House) {
  const system = () => at().pilotage.stores.system();
  const invite = async (by: Person, fields: object): Promise<Answered> =>
    (await at().as(by)).post('/api/invitations', { role: 'partnerStaff', ...fields });
  async function mailsSent() {
    await at().pilotage.jobs.tick();
    return at().mails.splice(0);
  }
  async function invited(by: Person, fields: object): Promise<{ invitation: Invitation; token: string }> {
    const invitation = recordIn('invitations', await invite(by, fields), 201);
    const [mail] = await mailsSent();
    return { invitation, token: /\/invitation#([A-Za-z0-9_-]{43})\s/.exec(mail?.text ?? '')?.[1] ?? '' };
  }
  const accept = async (body: object, person?: Person) => (await at().as(person)).post('/api/auth/accept-invitation', body);
  const look = async (token: unknown, person?: Person) => (await at().as(person)).post('/api/auth/invitation', { token });
  const step = async (by: Person, id: number, action: string, version = 1) =>
    (await at().as(by)).post(`/api/invitations/${id}/${action}`, { version });
  return { system, invite, mailsSent, invited, accept, look, step };
}
