import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { openStores } from '@pilotage/db';
import sharp from 'sharp';
import { z } from 'zod';
import { challenge } from '../../entries/proofs.ts';
import { receipt } from '../../entries/receipts.ts';
import type { BenchDatabase } from './benchDatabase.ts';
import { atMost, type Measure } from './measure.ts';
import { percentile } from './percentile.ts';
import { startProduct } from './product.ts';

const sendings = 500;
const seconds = 60;
const workersOfProofs = 4;
const documentSize = 300_000;
const aMinute = 60_000;

const document = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(documentSize, 0x20), Buffer.from('\n%%EOF\n')]);

const photo = () =>
  sharp({
    create: { width: 1600, height: 1200, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })
    .jpeg()
    .toBuffer();

/** A contest that is open, with one question. */
async function openContest({ opened, clock, people }: BenchDatabase): Promise<string> {
  const now = clock.now();
  const at = (minutes: number) => new Date(now.getTime() + minutes * aMinute).toISOString();
  const slug = 'rush';
  await openStores(opened.database, clock)
    .system()
    .insert('contests', {
      organisationId: people.staff.organisationId,
      slug,
      name: 'Rush',
      challenge: 'How?',
      whoMayEnter: 'Everybody',
      prize: 'Honour',
      languages: ['en'],
      timeZone: 'UTC',
      opensAt: at(-60),
      closesAt: at(60),
      tieRule: 'sharedPlace',
      juryApart: 'organisation',
      privacyText: 'Erased.',
      eraseOn: '2199-12-31',
      questions: [{ id: 1, text: 'Why?', help: '', longest: 3000, required: true }],
      themes: null,
      filesMost: 1,
      publicNote: null,
      illustrative: false,
      state: 'open',
      openedAt: at(-60),
      judgedAt: null,
      decidedAt: null,
      notes: [],
    });
  return slug;
}

const asked = z.object({ challenge });

/** Proofs of work as the browsers of so many visitors would bring them, made beforehand. */
async function proofs(origin: string): Promise<string[]> {
  const made: string[] = [];
  const work = async () => {
    while (made.length < sendings) {
      const at = made.push('') - 1;
      const headers = { 'x-forwarded-for': `198.51.100.${at % 250}` };
      const { challenge: given } = asked.parse(await (await fetch(`${origin}/api/public/challenge`, { headers })).json());
      made[at] = JSON.stringify({ challenge: given, solution: await solveChallenge({ challenge: given, deriveKey }) });
    }
  };
  await Promise.all(Array.from({ length: workersOfProofs }, work));
  return made;
}

function formOf(index: number, proof: string, image: Buffer): FormData {
  const form = new FormData();
  const isImage = index % 10 === 0;
  const entry = {
    title: `Solution ${index}`,
    summary: 'What it is.',
    answers: [{ questionId: 1, text: 'Because. '.repeat(200) }],
    country: 'SK',
    theme: null,
    affiliation: null,
    mayPublish: true,
    name: `Applicant ${index}`,
    phone: null,
    belongsTo: null,
    locale: 'en',
    consent: true,
    email: `applicant${index}@bench.example`,
    website: '',
  };
  form.set('entry', JSON.stringify(entry));
  form.set('proof', proof);
  const bytes = new Uint8Array(isImage ? image : document);
  form.set('file', new Blob([bytes], { type: isImage ? 'image/jpeg' : 'application/pdf' }), isImage ? 'a.jpg' : 'a.pdf');
  return form;
}

/** Times of a staff member's list, asked for again and again until `isOver`. */
async function staffTimes(address: string, cookie: string, isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!isOver()) {
    const started = performance.now();
    const answer = await fetch(address, { headers: { cookie } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`Staff were answered ${answer.status}.`);
    times.push(performance.now() - started);
    await pause(200);
  }
  return times;
}

/** The more the nearer to the deadline. */
const momentOf = (index: number) => seconds * 1000 * Math.sqrt(index / sendings);

async function rush(address: string, forms: readonly FormData[]) {
  const begun = performance.now();
  const times: number[] = [];
  const references = await Promise.all(
    forms.map(async (body, index) => {
      await pause(Math.max(0, momentOf(index) - (performance.now() - begun)));
      const started = performance.now();
      const headers = { 'x-forwarded-for': `198.51.100.${index % 250}`, 'idempotency-key': `rush-${index}` };
      const answer = await fetch(address, { method: 'POST', body, headers });
      const text = await answer.text();
      times.push(performance.now() - started);
      if (answer.status !== 202) throw new Error(`A solution was answered ${answer.status}: ${text}`);
      return receipt.parse(JSON.parse(text)).reference ?? '';
    }),
  );
  return { times, references };
}

const stored = z.array(z.object({ reference: z.string() }));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;

/**
 * Five hundred solutions with a file each in the last minute, more and more of them, at one server on its database, while staff read
 * their lists. Every one that was acknowledged is there, and once.
 */
export async function deadlineRush(bench: BenchDatabase): Promise<Measure[]> {
  const slug = await openContest(bench);
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-rush-'));
  const product = await startProduct(bench, { UPLOAD_DIR: folder, TRUST_PROXY: '1' });
  const cookie = await product.cookieOf('staff@bench.example');
  const made = await proofs(product.origin);
  const image = await photo();
  const forms = made.map((proof, index) => formOf(index, proof, image));
  let isOver = false;
  const staff = staffTimes(`${product.origin}/api/contests?range=[0,24]`, cookie, () => isOver);
  const { times, references } = await rush(`${product.origin}/api/public/contests/${slug}/solutions`, forms);
  isOver = true;
  const staffP99 = percentile(await staff, 0.99);
  const kept = filesIn(folder);
  await product.stop();
  const there = stored
    .parse(await bench.opened.dataSource.query('SELECT reference FROM arrivals'))
    .map(({ reference }) => reference);
  rmSync(folder, { recursive: true, force: true });
  const isWhole =
    there.length === sendings && new Set(there).size === sendings && references.every((each) => there.includes(each));
  if (!isWhole || kept !== sendings)
    throw new Error(`${references.length} solutions were acknowledged; ${there.length} are there, with ${kept} files.`);
  const note = ` (p50 ${percentile(times, 0.5).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms)`;
  return [
    atMost(
      `${sendings} solutions with a file each in ${seconds} s, all there once, p99`,
      percentile(times, 0.99) / 1000,
      2,
      's',
      note,
    ),
    atMost('A list of staff meanwhile, p99', staffP99 / 1000, 2, 's'),
  ];
}
