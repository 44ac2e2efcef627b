import { chromium } from 'playwright-core';
const o='http://127.0.0.1:18300';
const [,, email, width, theme, ...paths]=process.argv;
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell'});
const c=await b.newContext({viewport:{width:+width,height:900},colorScheme:theme});const p=await c.newPage();
p.on('pageerror',e=>console.log('ERR',e.message.slice(0,300)));
p.on('console',m=>{if(['error','warning'].includes(m.type()))console.log('CON',m.text().slice(0,300))});
if(email!=='-')await c.request.post(o+'/api/auth/sign-in/email',{headers:{origin:o},data:{email,password:'demo-consortium-2019'}});
for(const path of paths){await p.goto(o+path);await p.waitForLoadState('networkidle').catch(()=>{});await p.waitForTimeout(4000);const f=`/tmp/shots/${email.split('@')[0]}-${width}-${theme}-${path.replace(/\W+/g,'_')}.png`;await p.screenshot({path:f,fullPage:true});const sw=await p.evaluate(()=>document.documentElement.scrollWidth);console.log(f,sw);}
await b.close();
