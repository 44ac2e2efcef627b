import { blankReport, type Report } from '@pilotage/shared';
import { afterEach, expect, test, vi } from 'vitest';
import { submitReport } from './submitReport.ts';

const instant = '2020-01-20T10:00:00.000Z';
const report: Report = {
  ...blankReport,
  id: 7,
  organisationId: 3,
  periodId: 5,
  version: 4,
  createdAt: instant,
  updatedAt: instant,
};

/** A server that has this report; whoever names another version is refused with it. */
function serverWith(stored: Report) {
  const versions: unknown[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    const { version } = JSON.parse(String(body));
    versions.push(version);
    if (version === stored.version) return Response.json(stored);
    const problem = { type: 'https://pilotage.invalid/problems/conflict', status: 409, detail: 'Changed.', current: stored };
    return Response.json(problem, { status: 409, headers: { 'content-type': 'application/problem+json' } });
  });
  return versions;
}

afterEach(() => vi.unstubAllGlobals());

test('a newer version that says the same is submitted in its place', async () => {
  const versions = serverWith({ ...report, version: 5, updatedAt: '2020-01-20T11:00:00.000Z' });
  await submitReport(report, 4);
  expect(versions).toEqual([4, 5]);
});

test('what somebody else has written is not submitted unseen', async () => {
  const versions = serverWith({ ...report, version: 5, problems: 'Later.' });
  await expect(submitReport(report, 4)).rejects.toThrow();
  expect(versions).toEqual([4]);
});
