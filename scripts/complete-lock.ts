/**
 * `npm run lock`: adds to package-lock.json the packages made for other systems than this one, which npm leaves out of a
 * lock file when it did not see them (npm/cli#4828). Without them `npm ci` refuses the lock file.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const path = new URL('../package-lock.json', import.meta.url)

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ')

/** What is read of a lock file: its packages, by their path. */
interface Lock {
  packages: Record<
    string,
    { version?: string; dev?: boolean; license?: string; optionalDependencies?: Record<string, string> }
  >
}

/** The entries that `lock` lacks, by their path in it. */
export function missingEntries(lock: Lock): Lock['packages'] {
  const missing: Record<string, object> = {}
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (from === '' || resolves(lock.packages, from, name)) continue
      const { cpu, os, libc } = madeFor(name)
      const { dev, license } = entry
      missing[`node_modules/${name}`] = { version, cpu, dev, libc, license, optional: true, os }
    }
  }
  return missing
}

function resolves(packages: Lock['packages'], from: string, name: string): boolean {
  const homes = from
    .split('/node_modules/')
    .map((_, at, all) => all.slice(0, all.length - at).join('/node_modules/'))
  return [...homes.map((home) => `${home}/node_modules/${name}`), `node_modules/${name}`].some(
    (path) => path in packages,
  )
}

/** What npm compares with this computer, read from the name: `@next/swc-darwin-arm64`, `...-linux-x64-musl`. */
function madeFor(name: string) {
  const words = name.split(/[-/]/)
  const cpu = words.filter((word) => processors.includes(word))
  const os = words.filter((word) => systems.includes(word))
  const libc = words.flatMap((word) => (/^musl/.test(word) ? ['musl'] : /^gnu/.test(word) ? ['glibc'] : []))
  if (cpu.length !== 1)
    throw new Error(`which processor is ${name} made for? npm install it on such a computer`)
  return { cpu, os: unlessEmpty(os), libc: unlessEmpty(libc) }
}

const unlessEmpty = (words: string[]) => (words.length > 0 ? words : undefined)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(await readFile(path, 'utf8'))
  const missing = missingEntries(lock)
  // The project itself is the blank path, which comes first.
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(all)
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`added ${Object.keys(missing).length} packages for other systems`)
}
