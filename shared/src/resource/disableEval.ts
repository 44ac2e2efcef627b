import { config } from 'zod';

/** The content security policy forbids `eval`. zod tries it once; the browser would report even that caught attempt. */
if ('document' in globalThis) config({ jitless: true });
