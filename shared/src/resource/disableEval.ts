import { config } from 'zod';

/** A page's security policy forbids `eval`, and the browser reports even the attempt that zod makes once and catches. */
if ('document' in globalThis) config({ jitless: true });
