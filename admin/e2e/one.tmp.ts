import { openBrowser, comeIn, settled, visit } from './browser.ts';
import { startPilotage } from './startPilotage.ts';
const p = await startPilotage(); const b = await openBrowser();
const page = await (await b.newContext({viewport:{width:1440,height:900}})).newPage();
const open=new Set<string>();
page.on('request', r=>open.add(r.url())); page.on('requestfinished', r=>open.delete(r.url())); page.on('requestfailed', r=>{console.log('failed',r.url());open.delete(r.url())});
await comeIn(page,p.origin,'juror@consortium.example'); 
await visit(page,p.origin+'/').then(()=>console.log('rest'),e=>console.log(String(e), [...open]));
await b.close(); await p.stop();
