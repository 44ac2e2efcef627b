/** The public pages on paper: dark ink on white, nothing to press, no card cut in two. */
export const printStyle = `
@media print {
  :root { --paper: #ffffff; --surface: #ffffff; --ink: #000000; --muted: #444444; --line: #bbbbbb; --link: #000000; color-scheme: light; }
  @page { margin: 15mm; }
  body { font-size: 10.5pt; line-height: 1.45; }
  header nav, .skip, .buttons, form, noscript, .more, nav.pages, [data-clock], section:has(> form) { display: none; }
  header { border: 0; }
  .hero { background: none; color: #000000; padding-block: 0 0.5rem; border-block-end: 4px solid var(--brand); }
  .hero .pictured { grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr); }
  .wide { max-width: none; padding: 0; }
  h1 { font-size: 22pt; margin-block-start: 0; }
  h2 { font-size: 14pt; margin-block-start: 1.25rem; }
  h2, h3, h4 { break-after: avoid; }
  ul.cards { grid-template-columns: 1fr 1fr; gap: 0.6rem; }
  ul.cards > li, ul.plain > li, .card { break-inside: avoid; padding: 0.6rem 0.8rem; border-radius: 6px; }
  .chip.open { background: none; color: #000000; border-color: #000000; }
  .bar .fill { fill: #333333; }
  .map .ours rect, .hero .map .ours rect { fill: #333333; }
  .map .ours text, .hero .map .ours text { fill: #ffffff; }
  .hero .map .other rect { fill: #dddddd; opacity: 1; }
  .hero .map .other text { fill: #444444; }
  .hero svg.map { max-width: 12rem; }
  ul.rows { grid-template-columns: 1fr 1fr; }
  ul.rows > li { break-inside: avoid; padding-block: 0.3rem; }
  .beside { grid-template-columns: 13rem minmax(0, 1fr); break-inside: avoid; }
  footer { margin-block-start: 1rem; padding-block: 0.5rem; }
}
`;
