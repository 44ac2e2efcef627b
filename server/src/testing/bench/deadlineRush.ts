import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { openStores } from '@pilotage/db';
import sharp from 'sharp';
import { z } from 'zod';
import { challenge } from '../../submissions/proofOfWork.ts';
import { receipt } from '../../submissions/receipts.ts';
import type { BenchDatabase } from './benchDatabase.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { percentile } from './percentile.ts';
import { startProductServer } from './productServer.ts';

const submissionCount = 500;
const seconds = 60;
const proofWorkerCount = 4;
const documentSize = 300_000;
const minuteMs = 60_000;

const documentBytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(documentSize, 0x20), Buffer.from('\n%%EOF\n')]);

const createPhoto = () =>
  sharp({
    create: { width: 1600, height: 1200, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  })
    .jpeg()
    .toBuffer();

/** Creates an open contest with one question. */
async function createOpenContest({ opened, clock, people }: BenchDatabase): Promise<string> {
  const now = clock.now();
  const at = (minutes: number) => new Date(now.getTime() + minutes * minuteMs).toISOString();
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
      scoresRevisable: true,
      state: 'open',
      openedAt: at(-60),
      judgedAt: null,
      decidedAt: null,
      notes: [],
    });
  return slug;
}

const challengeResponse = z.object({ challenge });

/** Solves the proofs of work of all visitors in advance. */
async function solveProofs(origin: string): Promise<string[]> {
  const proofs: string[] = [];
  const solveNext = async () => {
    while (proofs.length < submissionCount) {
      const index = proofs.push('') - 1;
      const headers = { 'x-forwarded-for': `198.51.100.${index % 250}` };
      const { challenge: parameters } = challengeResponse.parse(
        await (await fetch(`${origin}/api/public/challenge`, { headers })).json(),
      );
      proofs[index] = JSON.stringify({
        challenge: parameters,
        solution: await solveChallenge({ challenge: parameters, deriveKey }),
      });
    }
  };
  await Promise.all(Array.from({ length: proofWorkerCount }, solveNext));
  return proofs;
}

function createForm(index: number, proof: string, image: Buffer): FormData {
  const form = new FormData();
  const isImage = index % 10 === 0;
  const fields = {
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
  form.set('entry', JSON.stringify(fields));
  form.set('proof', proof);
  const bytes = new Uint8Array(isImage ? image : documentBytes);
  form.set('file', new Blob([bytes], { type: isImage ? 'image/jpeg' : 'application/pdf' }), isImage ? 'a.jpg' : 'a.pdf');
  return form;
}

/** Requests a list as staff until `isOver`. Returns the times in ms. */
async function measureStaffRequests(address: string, cookie: string, isOver: () => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!isOver()) {
    const startedAt = performance.now();
    const response = await fetch(address, { headers: { cookie } });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`The list of staff answered ${response.status}.`);
    times.push(performance.now() - startedAt);
    await pause(200);
  }
  return times;
}

/** The delay of a submission in ms. The rate increases towards the deadline. */
const submissionDelayMs = (index: number) => seconds * 1000 * Math.sqrt(index / submissionCount);

async function sendSubmissions(address: string, forms: readonly FormData[]) {
  const startedAt = performance.now();
  const times: number[] = [];
  const references = await Promise.all(
    forms.map(async (body, index) => {
      await pause(Math.max(0, submissionDelayMs(index) - (performance.now() - startedAt)));
      const started = performance.now();
      const headers = { 'x-forwarded-for': `198.51.100.${index % 250}`, 'idempotency-key': `rush-${index}` };
      const response = await fetch(address, { method: 'POST', body, headers });
      const text = await response.text();
      times.push(performance.now() - started);
      if (response.status !== 202) throw new Error(`A submission answered ${response.status}: ${text}`);
      return receipt.parse(JSON.parse(text)).reference ?? '';
    }),
  );
  return { times, references };
}

const storedRowsSchema = z.array(z.object({ reference: z.string() }));
const countFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/**
 * Sends 500 submissions with a file each in the last minute at an increasing rate, while staff read lists. Throws if a submission
 * was acknowledged, but is missing or stored twice.
 */
export async function measureDeadlineRush(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const slug = await createOpenContest(bench);
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-rush-'));
  const product = await startProductServer(bench, { UPLOAD_DIR: folder, TRUST_PROXY: '1' });
  const cookie = await product.cookieOf('staff@bench.example');
  const solvedProofs = await solveProofs(product.origin);
  const image = await createPhoto();
  const forms = solvedProofs.map((proof, index) => createForm(index, proof, image));
  let isOver = false;
  const staff = measureStaffRequests(`${product.origin}/api/contests?range=[0,24]`, cookie, () => isOver);
  const { times, references } = await sendSubmissions(`${product.origin}/api/public/contests/${slug}/solutions`, forms);
  isOver = true;
  const staffP99 = percentile(await staff, 0.99);
  const fileCount = countFiles(folder);
  await product.stop();
  const storedReferences = storedRowsSchema
    .parse(await bench.opened.dataSource.query('SELECT reference FROM arrivals'))
    .map(({ reference }) => reference);
  rmSync(folder, { recursive: true, force: true });
  const isComplete =
    storedReferences.length === submissionCount &&
    new Set(storedReferences).size === submissionCount &&
    references.every((reference) => storedReferences.includes(reference));
  if (!isComplete || fileCount !== submissionCount)
    throw new Error(
      `${references.length} submissions were acknowledged; ${storedReferences.length} are stored, with ${fileCount} files.`,
    );
  const note = ` (p50 ${percentile(times, 0.5).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms)`;
  return [
    atMost(
      `${submissionCount} solutions with a file each in ${seconds} s, all there once, p99`,
      percentile(times, 0.99) / 1000,
      2,
      's',
      note,
    ),
    atMost('A list of staff meanwhile, p99', staffP99 / 1000, 2, 's'),
  ];
}
