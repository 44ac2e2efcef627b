import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Contest } from '@pilotage/shared';
import { pdf } from '../discussion/testing/evidenceFiles.ts';
import { receipt } from '../entries/receipts.ts';
import type { Answered } from './client.ts';
import type { House } from './house.ts';
import { provenWork } from './provenWork.ts';

export const anEntry = {
  title: 'A workshop on wheels',
  summary: 'It stops where no bus does.',
  answers: [{ questionId: 1, text: 'Because nobody else comes.' }],
  country: 'SK',
  theme: null,
  affiliation: null,
  mayPublish: true,
  name: 'Ada Applicant',
  phone: null,
  belongsTo: null,
  locale: 'en',
  consent: true,
  email: 'ada@applicants.example',
  website: '',
};

export interface SentFile {
  name: string;
  type?: string;
  bytes?: Buffer;
}

const put = (form: FormData, { name, type = 'application/pdf', bytes = pdf }: SentFile) =>
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);

export const tokenIn = (text: string): string => /#([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/.exec(text)?.[1] ?? '';

/** Visitors who send solutions, each from an address of the network of their own. */
export function openVisitors(house: House) {
  let visitors = 0;
  const elsewhere = () => {
    visitors += 1;
    return { 'x-forwarded-for': `198.51.${Math.floor(visitors / 250)}.${visitors % 250}` };
  };

  async function form(entry: object, files: readonly SentFile[] = [], proof?: object): Promise<FormData> {
    const body = new FormData();
    body.set('entry', JSON.stringify({ ...anEntry, ...entry }));
    body.set('proof', JSON.stringify(proof ?? (await provenWork(await house.as()))));
    for (const file of files) put(body, file);
    return body;
  }

  const post = async ({ slug }: Pick<Contest, 'slug'>, body: FormData, headers: Record<string, string> = {}): Promise<Answered> =>
    (await house.as()).upload(`/api/public/contests/${slug}/solutions`, body, { ...elsewhere(), ...headers });

  const send = async (contest: Pick<Contest, 'slug'>, entry: object = {}, files: readonly SentFile[] = []) =>
    post(contest, await form(entry, files));

  async function mailed() {
    await house.pilotage.jobs.tick();
    return house.mails.splice(0);
  }

  const personal = async (step: '' | '/confirm' | '/draft' | '/withdraw' | '/export' | '/erase', body: object) =>
    (await house.as()).post(`/api/public/entry${step}`, body, elsewhere());

  async function amend(token: string, entry: object = {}, files: readonly SentFile[] = [], keep?: string) {
    const { email: _, website: __, ...known } = anEntry;
    const body = new FormData();
    body.set('token', token);
    body.set('entry', JSON.stringify({ ...known, ...entry }));
    if (keep !== undefined) body.set('keep', keep);
    for (const file of files) put(body, file);
    return (await house.as()).upload('/api/public/entry/amend', body, elsewhere());
  }

  /** Sent, mailed and confirmed; answers the receipt and the link's secret. */
  async function entered(contest: Pick<Contest, 'slug'>, entry: object = {}, files: readonly SentFile[] = []) {
    const given = receipt.parse((await send(contest, entry, files)).body);
    const token = tokenIn((await mailed()).at(-1)?.text ?? '');
    await personal('/confirm', { token, reference: given.reference });
    return { receipt: given, token };
  }

  const filesThere = () =>
    readdirSync(house.uploadDir, { recursive: true, withFileTypes: true }).filter((each) =>
      statSync(join(each.parentPath, each.name)).isFile(),
    ).length;

  return { form, post, send, mailed, personal, amend, entered, filesThere, elsewhere };
}
