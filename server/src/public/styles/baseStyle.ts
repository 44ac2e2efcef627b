/** The base stylesheet of the public pages. */
export const baseStyle = `
:root { --brand: #0c5c56; --on-brand: #ffffff; --paper: #f5f3ee; --surface: #ffffff; --ink: #1b2625; --muted: #55625f; --line: #dfdbd0; --link: #0c5c56; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #101716; --surface: #18211f; --ink: #e5ebe8; --muted: #a6b3ae; --line: #2f3b38; --link: #7fd1c7; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #b5501f; outline-offset: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--surface); padding: 0.5rem 1rem; }
.wide { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header .wide { display: flex; justify-content: space-between; align-items: center; gap: 0.25rem 1.5rem; flex-wrap: wrap; padding-block: 0.6rem; }
header nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
header { background: var(--surface); border-block-end: 1px solid var(--line); }
header a { text-decoration: none; font-weight: 600; display: inline-flex; align-items: center; min-height: 44px; }
h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); line-height: 1.15; margin: 2rem 0 0.5rem; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 0.5rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
p { max-width: 68ch; margin: 0.5rem 0; }
.told { white-space: pre-line; }
.muted { color: var(--muted); }
.chip { display: inline-flex; align-items: center; gap: 0.35rem; border: 1px solid var(--line); border-radius: 999px; padding: 0.1rem 0.7rem; font-size: 0.9rem; background: var(--surface); white-space: nowrap; }
[data-clock] { display: block; }
ul.plain { list-style: none; padding: 0; margin: 0.5rem 0; display: grid; gap: 0.75rem; }
ul.plain > li { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 0.9rem 1.1rem; }
ul.plain a { font-weight: 650; font-size: 1.1rem; display: inline-block; min-height: 24px; }
ul.scale { list-style: none; padding: 0; margin: 0.5rem 0 0; }
footer { margin-block-start: 4rem; padding-block: 1.5rem; border-block-start: 1px solid var(--line); color: var(--muted); }
`;

/** A script that adds the reader's local time to each instant if it differs. */
export const ownClockScript = `for (const time of document.querySelectorAll('time[data-own]')) {
  const form = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const own = new Intl.DateTimeFormat('en-GB', form).format(new Date(time.dateTime));
  if (own !== time.textContent) time.parentElement.querySelector('[data-clock]').textContent = time.dataset.own.replace('{instant}', own);
}
`;
