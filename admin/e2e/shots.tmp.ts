import { mkdirSync } from 'node:fs';
import { openBrowser, signIn, goTo, findings } from './browser.ts';
import { startPilotage } from './startPilotage.ts';
import { apiAs } from './apiAs.ts';
const out = '/tmp/jsshots';
mkdirSync(out, { recursive: true });
const p = await startPilotage();
const b = await openBrowser();
try {
  const api = await apiAs(p.origin, 'manager@pontis.example');
  const contests: any[] = await api.get('/contests');
  const judging = contests.find((c: any) => c.slug === 'skills-for-a-second-chance');
  const sols: any[] = await api.get(`/solutions?filter=${encodeURIComponent(JSON.stringify({ contestId: judging.id }))}`);
  const scores: any[] = await api.get(`/scores?filter=${encodeURIComponent(JSON.stringify({ contestId: judging.id }))}`);
  const jurors: any[] = await api.get('/jurors');
  const decided = contests.find((c: any) => c.state === 'decided');
  console.log(
    JSON.stringify({
      judging: judging.id,
      sols: sols.map((s: any) => s.id),
      scores: scores.map((s: any) => [s.id, s.jurorId, s.solutionId, s.state]),
      jurors,
    }),
  );
  const me = jurors[0].id;
  const own = scores.filter((s: any) => s.jurorId === me);
  const assigned = own.find((s: any) => s.state === 'assigned'),
    scored = own.find((s: any) => s.state === 'scored');
  const plan: Record<string, string[]> = {
    'juror@consortium.example': ['/', `/scores/${assigned.id}/show`, `/scores/${scored.id}/show`, `/contests/${judging.id}/show`],
    'manager@pontis.example': [
      `/contests/${judging.id}/show`,
      `/contests/${judging.id}/show?tab=result`,
      `/contests/${judging.id}/show?tab=about`,
      '/contests',
      '/solutions',
      `/solutions/${sols[0].id}/show`,
      `/jurors/${me}`,
      '/scores',
      `/scores/${scored.id}/show`,
    ],
    'lead@democenter.example': [
      '/solutions',
      `/contests/${judging.id}/show`,
      `/contests/${decided?.id}/show`,
      '/scores',
      `/solutions/${sols[0].id}/show`,
    ],
    'evaluator@consortium.example': ['/solutions', `/contests/${decided?.id}/show?tab=result`],
  };
  const only = process.argv[2];
  for (const [email, paths] of Object.entries(plan)) {
    if (only && !email.startsWith(only)) continue;
    const ctx = await b.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
    const page = await ctx.newPage();
    await page.addInitScript('globalThis.__name = (f) => f');
    page.on('pageerror', (e) => console.log('PAGEERROR', email, String(e).slice(0, 300)));
    page.on('response', (r) => {
      if (r.status() >= 400) console.log('REFUSED', email, page.url(), r.status(), r.url());
    });
    page.on('console', (m) => {
      if (m.type() === 'error') console.log('CONSOLE', m.text().slice(0, 300));
    });
    await signIn(page, p.origin, email);
    for (const path of paths) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await goTo(page, path);
      const f = await findings(page);
      if (f.length) console.log('AXE', email, path, f);
      const name = `${email.split('@')[0]}${path.replace(/\W+/g, '_')}`;
      await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForTimeout(150);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) console.log('WIDE', path, wider);
      await page.screenshot({ path: `${out}/${name}-390.png`, fullPage: true });
    }
    await ctx.close();
  }
} catch (e) {
  console.log(e);
} finally {
  await b.close();
  await p.stop();
}
