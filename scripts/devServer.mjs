// A server of `npm run dev` before it starts: it loads the packages that every start needs, and becomes the server when it is sent
// the program. So a changed file waits for the program alone.
import { externalPackages } from '../server/bundle.mjs';

// It does not outlive the command that started it.
process.once('disconnect', () => process.exit(0));
process.once('message', (program) => void import(program));
await Promise.all(externalPackages.map((name) => import(name).catch(() => undefined)));
