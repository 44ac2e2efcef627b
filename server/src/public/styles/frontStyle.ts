/** The styles of the front page: the consortium's colour and picture, cards, bars and the map. */
export const frontStyle = `
.hero { background: var(--brand); color: var(--on-brand); padding-block: clamp(1.5rem, 5vw, 3.5rem); }
.hero h1 { margin-block-start: 0; font-size: clamp(2rem, 6vw, 3.25rem); }
.hero .title { font-size: 1.25rem; line-height: 1.4; max-width: 46ch; text-wrap: balance; }
.hero .told { font-size: 1.0625rem; max-width: 62ch; margin-block: 1rem; }
.hero .funding { font-size: 0.9375rem; }
.hero img { display: block; width: 100%; height: auto; max-height: 24rem; object-fit: cover; border-radius: 12px; background: #ffffff; }
.hero .pictured { display: grid; gap: 2rem; align-items: center; }
@media (min-width: 56rem) { .hero .pictured { grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); } }
svg.map { width: 100%; max-width: 17rem; height: auto; }
.map text { font: 600 15px system-ui, sans-serif; }
.map .ours rect { fill: var(--brand); stroke: var(--muted); }
.map .ours text { fill: var(--on-brand); }
.map .other rect { fill: var(--line); opacity: 0.7; }
.map .other text { fill: var(--muted); font-weight: 400; }
.hero svg.map { justify-self: center; max-width: 22rem; }
.hero .map .ours rect { fill: var(--on-brand); stroke: none; }
.hero .map .ours text { fill: var(--brand); }
.hero .map .other rect { fill: var(--on-brand); opacity: 0.14; }
.hero .map .other text { fill: var(--on-brand); }
.wide > p:first-child { margin-block-start: 1.5rem; }
ul.cards { list-style: none; padding: 0; margin: 0.75rem 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); }
ul.cards > li { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 1rem 1.15rem; display: flex; flex-direction: column; align-items: stretch; }
ul.cards p { margin-block: 0.2rem; }
ul.cards h3 { margin-block: 0.3rem 0.1rem; line-height: 1.3; font-size: 1.15rem; }
ul.cards h3 a { display: inline-block; min-height: 24px; }
ul.cards h4 { margin-block: 0.75rem 0.1rem; font-size: 1rem; }
img.picture { display: block; width: 100%; height: auto; max-height: 28rem; object-fit: cover; border-radius: 8px; margin-block-end: 0.75rem; background: var(--line); }
article figure { margin: 0 0 1.5rem; }
article figure img.picture { max-height: none; object-fit: contain; margin-block-end: 0.25rem; }
figcaption { color: var(--muted); font-size: 0.9375rem; }
.pictures { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); align-items: start; margin-block-start: 1.5rem; }
ul.cards img.picture { aspect-ratio: 16 / 9; }
nav.languages { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin-block-start: 1.25rem; }
ul.cards .buttons { margin-block: auto 0; padding-block-start: 0.75rem; }
.figure { font-weight: 650; }
.cards .figure { font-size: 1.1rem; }
.chip.open { background: var(--fill); border-color: var(--fill); color: var(--onFill); font-weight: 600; }
.chip.award { font-weight: 600; }
svg.mark { flex: none; vertical-align: -0.15em; }
svg.bar { width: 100%; height: 10px; margin-block: 0.35rem 0.1rem; border-radius: 5px; display: block; }
.bar .track { fill: var(--line); }
.bar .fill { fill: var(--link); }
ul.rows { list-style: none; padding: 0; margin: 0.5rem 0 0; display: grid; column-gap: 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)); }
ul.rows > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; align-content: start; padding-block: 0.6rem; border-block-start: 1px solid var(--line); }
ul.rows > li > .value { text-align: end; }
ul.rows > li > .bar, ul.rows > li > .muted { grid-column: 1 / -1; }
ul.rows > li > .muted { font-size: 0.9375rem; }
ul.rows .figure { color: var(--ink); }
dl.counts { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin-block: 1.25rem; }
dl.counts > div { display: flex; flex-direction: column-reverse; }
dl.counts dd { margin: 0; font-size: 1.75rem; font-weight: 700; line-height: 1.1; }
.beside { display: grid; gap: 2rem; align-items: start; margin-block-start: 0.75rem; }
@media (min-width: 48rem) { .beside { grid-template-columns: 17rem minmax(0, 1fr); } }
dl.partners { margin: 0; columns: 17rem auto; column-gap: 2rem; }
dl.partners > div { break-inside: avoid; padding-block-end: 0.9rem; }
dl.partners dt { font-weight: 650; }
dl.partners dd { margin: 0; }
`;
