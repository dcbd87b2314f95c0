/** Installs what package-lock.json says, where that has not been done. */
import { createHash } from 'node:crypto'
import { access, readFile, writeFile } from 'node:fs/promises'
import { run } from './children.mjs'
import { Obstacle } from './progress.mjs'

const root = new URL('../', import.meta.url)
const stampFile = new URL('node_modules/.firmground', root)
const compiledDriver = new URL('node_modules/better-sqlite3/build/Release/better_sqlite3.node', root)

const platform = `${process.platform} ${process.arch} ${process.versions.modules}`

const remedies = [
  [
    /not found: make|find Python|gyp ERR!.*(stack|build error)|no such file or directory.*(cc|g\+\+)/i,
    'better-sqlite3 is compiled on this computer: install a C++ compiler, make and Python 3 (Debian: apt-get install g++ make python3; macOS: xcode-select --install), then start again.',
  ],
  [/ENOSPC/, 'The disk is full: make room, then start again.'],
  [/EACCES|EPERM|EROFS/, 'This folder cannot be written to: give it to the user who starts Firmground.'],
  [
    /ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|network/i,
    'The package registry was not reached: check the network and what npm is told of a proxy (npm config list), then start again.',
  ],
  [/EUSAGE|in sync/, 'package.json and package-lock.json do not agree: run npm install, and commit both.'],
]

/** Whether the packages are those of the lock file, built for this Node. */
export async function packagesAreCurrent() {
  const stamp = await readFile(stampFile, 'utf8').catch(() => '')
  return stamp !== '' && stamp === (await wantedStamp())
}

/** Brings node_modules to the lock file; what was done, in a word or two. */
export async function installPackages(tell) {
  if (!(await installedByHand())) {
    tell('installing; better-sqlite3 is compiled, which takes about a minute')
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  }
  if (!(await exists(compiledDriver))) {
    tell('compiling better-sqlite3')
    await npm(['rebuild', 'better-sqlite3'])
  }
  await writeFile(stampFile, await wantedStamp())
  return 'installed'
}

async function npm(args) {
  const { code, output } = await runNpm(args)
  if (code === 0) return
  const remedy = remedies.find(([sign]) => sign.test(output))?.[1] ?? 'Its own words are above.'
  throw new Obstacle(`npm ${args[0]} failed`, remedy, errorLines(output))
}

/** npm's own words, without its warnings and its help. */
function errorLines(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line))
  return (lines.length > 0 ? lines.slice(0, 25) : output.split('\n').slice(-25)).join('\n')
}

/** The npm that runs us, else the one that stands beside Node. */
function runNpm(args) {
  const running = process.env.npm_execpath ?? ''
  if (/npm-cli\.[cm]?js$/.test(running)) return run([running, ...args])
  return run(args, { command: 'npm' })
}

/** A lock file's packages are the same for every Node, but what is compiled is not. */
async function wantedStamp() {
  const lock = await readFile(new URL('package-lock.json', root))
  return `${platform}\n${createHash('sha256').update(lock).digest('hex')}\n`
}

/** `npm install` does not renew our stamp, but lists what it installed: the same list is as good. */
async function installedByHand() {
  const stamp = await readFile(stampFile, 'utf8').catch(() => platform)
  if (!stamp.startsWith(platform)) return false
  const [wanted, installed] = await Promise.all(
    ['package-lock.json', 'node_modules/.package-lock.json'].map(packageVersions),
  )
  if (installed.size === 0) return false
  return [...wanted].every(([path, { version, optional }]) =>
    installed.has(path) ? installed.get(path).version === version : optional,
  )
}

async function packageVersions(file) {
  const text = await readFile(new URL(file, root), 'utf8').catch(() => '{}')
  const packages = Object.entries(JSON.parse(text).packages ?? {})
  return new Map(packages.filter(([path]) => path !== ''))
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  )
}
