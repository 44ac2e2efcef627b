/** The styles of the submission form and the personal page. */
export const submissionStyle = `
:root { --error: #a3230f; --fill: #0c5c56; --onFill: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --error: #ffb4a4; --fill: #7fd1c7; --onFill: #10201e; } }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
fieldset.group { margin-block: 2rem 0.5rem; }
fieldset.group > legend { font-size: 1.15rem; font-weight: 650; padding: 0; }
.field { margin-block: 1.25rem; max-width: 68ch; }
.field > label:not(.tick) { font-weight: 600; display: block; }
.field > .muted { margin: 0.15rem 0; font-size: 0.95rem; }
form input:not([type=checkbox]), form select, form textarea { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--muted); border-radius: 8px; padding: 0.6rem 0.75rem; width: 100%; min-height: 2.75rem; margin-block-start: 0.25rem; }
form textarea { resize: vertical; display: block; }
form input[aria-invalid=true], form select[aria-invalid=true], form textarea[aria-invalid=true] { border: 2px solid var(--error); }
form :focus-visible, button:focus-visible { outline: 3px solid #b5501f; outline-offset: 2px; }
.tick { display: flex; gap: 0.6rem; align-items: flex-start; }
.tick input { width: 1.25rem; height: 1.25rem; flex: none; margin: 0.2rem 0 0; accent-color: var(--fill); }
.field > .count { text-align: end; max-width: none; font-size: 0.9rem; }
.error, .unsent { color: var(--error); font-weight: 600; margin: 0.25rem 0; }
.notice { background: var(--surface); border: 1px solid var(--line); border-inline-start: 6px solid var(--link); border-radius: 8px; padding: 0.75rem 1rem; max-width: 68ch; }
[data-problems] { border-inline-start-color: var(--error); }
[data-problems] ul { margin: 0.25rem 0 0; padding-inline-start: 1.25rem; }
.left { font-weight: 600; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-block: 1.25rem; }
button, .button { font: inherit; font-weight: 650; border: 1px solid var(--fill); background: var(--fill); color: var(--onFill); border-radius: 8px; padding: 0.6rem 1.25rem; min-height: 2.75rem; cursor: pointer; text-decoration: none; display: inline-block; }
button.quiet, .button.quiet { background: var(--surface); color: var(--link); border-color: var(--muted); }
fieldset:disabled button { opacity: 0.5; cursor: default; }
.files { list-style: none; padding: 0; margin: 0; display: grid; gap: 0.5rem; max-width: 68ch; }
.files li { display: flex; justify-content: space-between; align-items: center; gap: 1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.4rem 0.75rem; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: 0.4rem 1rem; margin: 0.75rem 0; }
@media (min-width: 30.01rem) { [data-summary] dl.facts { grid-template-columns: minmax(8rem, 2fr) 3fr; } }
dl.facts dt { color: var(--muted); }
dl.facts dd { margin: 0; min-width: 0; }
dl.facts code { overflow-wrap: anywhere; font-size: 0.9rem; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 0.9rem 1.1rem; margin-block: 1rem; }
.card > h2 { margin-block-start: 0; }
[data-steps] ol { list-style: none; padding: 0; margin: 0.5rem 0 0; display: flex; flex-wrap: wrap; gap: 0.5rem; counter-reset: step; }
[data-steps] button { counter-increment: step; padding: 0.35rem 0.9rem; display: inline-flex; gap: 0.5rem; align-items: center; }
[data-steps] button::before { content: counter(step); font-weight: 700; }
[data-steps] button[aria-current] { border-color: var(--fill); border-width: 2px; }
[data-steps] .done { width: 0.85rem; height: 0.5rem; border: solid currentColor; border-width: 0 0 2px 2px; rotate: -45deg; translate: 0 -0.15rem; }
fieldset[hidden], [data-steps][hidden] { display: none; }
details > summary { cursor: pointer; min-height: 44px; display: list-item; padding-block: 0.6rem; font-weight: 600; }
@media (min-width: 64rem) { .withRules { display: grid; grid-template-columns: minmax(0, 1fr) 20rem; gap: 2.5rem; align-items: start; } .withRules > aside { border-inline-start: 1px solid var(--line); padding-inline-start: 1.5rem; font-size: 0.95rem; } .withRules > aside h2 { font-size: 1.1rem; margin-block-start: 1.25rem; } }
.apart { position: absolute; left: -999rem; height: 0; overflow: hidden; }
[data-sure] { border-inline-start-color: var(--error); }
@media (max-width: 30rem) { dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-block-end: 0.6rem; } }
`;
