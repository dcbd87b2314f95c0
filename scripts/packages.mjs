/** Installs what package-lock.json says, where that has not been done. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { run } from './children.mjs'
import { Obstacle } from './progress.mjs'

/** @import { Tell } from './progress.mjs' */

const root = new URL('../', import.meta.url)
const stampFile = new URL('node_modules/.firmground', root)
const compiledDriver = new URL('node_modules/better-sqlite3/build/Release/better_sqlite3.node', root)

const platform = `${process.platform} ${process.arch} ${process.versions.modules}`

/** @type {[sign: RegExp, remedy: string][]} */
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
  return (await builtFor()) === platform && existsSync(compiledDriver) && (await packagesAgree())
}

/** Brings node_modules to the lock file; what was done, in a word or two. @param {Tell} tell */
export async function installPackages(tell) {
  // What `npm install` made says nothing of our own, and is as good.
  if (((await builtFor()) ?? platform) !== platform || !(await packagesAgree())) {
    tell('installing; better-sqlite3 is compiled, which takes about a minute')
    await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  }
  if (!existsSync(compiledDriver)) {
    tell('compiling better-sqlite3')
    await npm(['rebuild', 'better-sqlite3'])
  }
  await writeFile(stampFile, `${platform}\n`)
  return 'installed'
}

/** The npm that runs us, else the one that stands beside Node. @param {string[]} args */
async function npm(args) {
  const running = process.env.npm_execpath ?? ''
  const isScript = /npm-cli\.[cm]?js$/.test(running)
  const { code, output } = await (isScript ? run([running, ...args]) : run(args, { command: 'npm' }))
  if (code === 0) return
  const remedy = remedies.find(([sign]) => sign.test(output))?.[1] ?? 'Its own words are above.'
  throw new Obstacle(`npm ${args[0]} failed`, remedy, errorLines(output))
}

/** npm's own words, without its warnings and its help. @param {string} output */
function errorLines(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!) \S/.test(line))
  return (lines.length > 0 ? lines.slice(0, 25) : output.split('\n').slice(-25)).join('\n')
}

/** A lock file's packages are the same for every Node, but what is compiled is not; null when it was not noted. */
async function builtFor() {
  const stamp = await readFile(stampFile, 'utf8').catch(() => null)
  return stamp?.split('\n')[0] ?? null
}

/** Whether npm lists as installed what the lock file asks for. */
async function packagesAgree() {
  const installed = await packagesIn('node_modules/.package-lock.json')
  if (Object.keys(installed).length === 0) return false
  return Object.entries(await packagesIn('package-lock.json')).every(([path, wanted]) => {
    const found = installed[path]
    return path === '' || (found === undefined ? wanted.optional : found.version === wanted.version)
  })
}

/** @type {(lock: string) => Promise<Record<string, { version?: string, optional?: boolean }>>} */
async function packagesIn(lock) {
  const text = await readFile(new URL(lock, root), 'utf8').catch(() => '{}')
  return JSON.parse(text).packages ?? {}
}
