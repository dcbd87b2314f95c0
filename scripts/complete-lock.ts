/**
 * `npm run lock`: puts right in package-lock.json what npm would make of it. Packages made for other systems than this one
 * are added: npm leaves them out when it did not see them (npm/cli#4828), and then `npm ci` refuses the lock file. What an
 * installation has no use for is not asked for: npm installs packages of development with `--omit=dev` too where a package of
 * the installation could work with them, as better-auth could with vitest and Prisma's client with its command line.
 */
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { present } from '@/lib/lookup/present'

const root = new URL('../', import.meta.url)
const path = new URL('package-lock.json', root)

const systems = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const processors = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ')

/** A package in a lock file, as far as it is read. */
interface Entry {
  version?: string
  dev?: boolean
  license?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

/** A lock file: its packages by their path, the project itself at the blank one. */
interface Lock {
  packages: Record<string, Entry>
}

/** What a package would bring along and is not used: Next would make pictures smaller with sharp, and no page asks it to;
 * pdf.js would draw pages, of which only the text is read. */
const unused: Record<string, string[]> = {
  'node_modules/next': ['sharp'],
  'node_modules/pdfjs-dist': ['@napi-rs/canvas', 'node-readable-to-web-readable-stream'],
}

/** The entries that `lock` lacks, by their path in it. */
export function missingEntries(lock: Lock): Lock['packages'] {
  const missing: Record<string, object> = {}
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (from === '' || resolve(lock.packages, from, name) !== undefined) continue
      const { cpu, os, libc } = madeFor(name)
      const { dev, license } = entry
      missing[`node_modules/${name}`] = { version, cpu, dev, libc, license, optional: true, os }
    }
  }
  return missing
}

/** What the packages of an installation ask for without need, as pairs of their path and a name. */
export function needlessRequests({ packages }: Lock): [path: string, name: string][] {
  const installed = new Set([''])
  for (const path of installed) {
    const entry = present(packages[path], path)
    const { dependencies, optionalDependencies, peerDependencies } = entry
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
    for (const name of names.filter((name) => !isOptionalPeer(entry, name))) {
      const found = resolve(packages, path, name)
      if (found !== undefined) installed.add(found)
    }
  }
  return [...installed].flatMap((path) => {
    const entry = present(packages[path], path)
    const { optionalDependencies, peerDependencies } = entry
    const peers = Object.keys(peerDependencies ?? {}).filter((name) => {
      const found = isOptionalPeer(entry, name) && resolve(packages, path, name)
      return found && !installed.has(found)
    })
    const optional = (unused[path] ?? []).filter((name) => name in (optionalDependencies ?? {}))
    return [...peers, ...optional].map((name) => [path, name] as [string, string])
  })
}

const isOptionalPeer = ({ peerDependenciesMeta }: Entry, name: string) =>
  peerDependenciesMeta?.[name]?.optional === true

/** The path of the package that `from` gets for `name`, as Node looks for it; undefined where the lock file has none. */
function resolve(packages: Lock['packages'], from: string, name: string): string | undefined {
  const homes = from
    .split('/node_modules/')
    .map((_, at, all) => all.slice(0, all.length - at).join('/node_modules/'))
  return [...homes.map((home) => `${home}/node_modules/${name}`), `node_modules/${name}`].find(
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
  const needless = needlessRequests(lock)
  for (const [from, name] of needless) {
    for (const names of ['optionalDependencies', 'peerDependencies', 'peerDependenciesMeta'])
      delete lock.packages[from][names]?.[name]
  }
  await write(lock)
  // npm says anew which packages are for development alone, and drops those that nothing asks for.
  if (needless.length > 0)
    execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd: root })
  const settled = JSON.parse(await readFile(path, 'utf8'))
  const missing = missingEntries(settled)
  Object.assign(settled.packages, missing)
  await write(settled)
  console.log(`added ${Object.keys(missing).length} packages for other systems`)
  console.log(`dropped ${needless.length} requests of packages for what is not used`)
}

/** Packages by their path: the project itself is the blank one, which comes first. */
async function write(lock: Lock): Promise<void> {
  const packages = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  await writeFile(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
}
