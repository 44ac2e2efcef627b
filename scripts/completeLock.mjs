// Writes into package-lock.json the optional packages for other platforms (native binaries of the tools) that the registry
// at hand did not offer when the lock was made. Without them `npm ci` refuses the lock as incomplete, everywhere.
// Use: after `npm install`, run `node scripts/completeLock.mjs`. An entry made here has no integrity; `npm install` on that
// platform adds it.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const SYSTEMS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};
const PROCESSORS = {
  arm64: 'arm64',
  x64: 'x64',
  64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
};

/** The platform that a package's name speaks of (`@oxlint/binding-linux-arm64-musl`), or null. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.map((word) => SYSTEMS[word]).find(Boolean);
  const cpu = words.map((word) => PROCESSORS[word]).find(Boolean);
  if (!os || !cpu) return null;
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : null;
  return { os: [os], cpu: [cpu], libc: os === 'linux' && libc ? [libc] : undefined };
}

/** Node's own look-up: the package beside the dependent, or in a folder above it. */
function isLocked(packages, dependent, name) {
  for (let at = dependent; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** `[path of the dependent, name, version]` of each optional package that is asked for and not in the lock. */
export function missingOptionals(lock) {
  return Object.entries(lock.packages).flatMap(([dependent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock.packages, dependent, name))
      .map(([name, version]) => [dependent, name, version]),
  );
}

export function completed(lock) {
  const packages = { ...lock.packages };
  for (const [dependent, name, version] of missingOptionals(lock)) {
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+$/.test(version))
      throw new Error(`${dependent} asks for ${name}@${version}: not a package for one platform`);
    const { cpu, libc, os } = platform;
    packages[`node_modules/${name}`] = { version, cpu, dev: lock.packages[dependent].dev, libc, optional: true, os };
  }
  const paths = Object.keys(packages).sort((a, b) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(paths.map((path) => [path, packages[path]])) };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = missingOptionals(lock).length;
  if (added > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${added} packages for other platforms added`);
}
