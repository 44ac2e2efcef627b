/** The styles of solutions, search and forms. */
export const solutionStyle = `
form.search { display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); align-items: end; margin: 1rem 0; }
form.ask { display: grid; gap: 1rem; max-width: 40rem; margin-block-start: 1.25rem; }
[hidden] { display: none !important; }
label { display: grid; gap: 0.25rem; font-weight: 600; }
input, select, textarea, button { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--muted); border-radius: 8px; padding: 0.5rem 0.75rem; min-height: 44px; width: 100%; min-width: 0; font-weight: 400; }
textarea { min-height: 8rem; resize: vertical; }
button { width: auto; justify-self: start; background: var(--link); color: var(--surface); border-color: var(--link); font-weight: 650; padding-inline: 1.25rem; cursor: pointer; }
button.second { background: var(--surface); color: var(--link); }
button[disabled] { opacity: 0.6; cursor: progress; }
input:focus-visible, select:focus-visible, textarea:focus-visible, button:focus-visible { outline: 3px solid #b5501f; outline-offset: 2px; }
[aria-invalid='true'] { border-color: #b3261e; border-width: 2px; }
.wrong { color: #b3261e; font-weight: 600; margin: 0; }
.apart { position: absolute; left: -999rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; }
nav.pages { display: flex; flex-wrap: wrap; gap: 1.25rem; align-items: center; margin: 1.5rem 0; }
nav.pages a { display: inline-flex; align-items: center; min-height: 44px; font-weight: 650; }
blockquote { margin: 0.75rem 0; padding: 0.25rem 0 0.25rem 1rem; border-inline-start: 4px solid var(--line); white-space: pre-line; max-width: 68ch; }
ul.done { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
p.more a { display: inline-flex; align-items: center; min-height: 44px; font-weight: 650; }
@media (prefers-color-scheme: dark) { .wrong { color: #ffb4ab; } [aria-invalid='true'] { border-color: #ffb4ab; } }
`;
