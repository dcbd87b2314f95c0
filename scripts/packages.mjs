/** Installs what package-lock.json says, where that has not been done. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { run } from './children.mjs'
import { lastLines, Obstacle } from './progress.mjs'

/** @import { Tell } from './progress.mjs' */

const root = new URL('../', import.meta.url)
const stampFile = new URL('node_modules/.firmground', root)
const compiledDriver = new URL('node_modules/better-sqlite3/build/Release/better_sqlite3.node', root)

/** A lock file's packages are the same for every Node, but what is compiled is not. */
const platform = `${process.platform} ${process.arch} ${process.versions.modules}\n`

/** Whether the packages are those of the lock file, built for this Node. @param {boolean} development those for development too */
export async function packagesAreCurrent(development) {
  // What `npm install` made says nothing of our own, and is as good.
  const builtFor = await readFile(stampFile, 'utf8').catch(() => platform)
  return builtFor === platform && existsSync(compiledDriver) && (await packagesAgree(development))
}

/**
 * Brings node_modules to the lock file.
 * @param {boolean} development
 * @param {Tell} tell
 */
export async function installPackages(development, tell) {
  tell('installing; better-sqlite3 may have to be compiled, which takes about a minute')
  const args = ['ci', development ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund']
  // The npm that runs us, else the one that stands beside Node.
  const npm = process.env.npm_execpath ?? ''
  const isScript = /npm-cli\.[cm]?js$/.test(npm)
  const { code, output } = await (isScript ? run([npm, ...args]) : run(args, { command: 'npm' }))
  if (code !== 0)
    throw new Obstacle(
      'npm ci failed',
      'Its own words are above. It needs the package registry, room on the disk and, where better-sqlite3 has to be compiled, a C++ compiler, make and Python 3 (Debian: apt-get install g++ make python3; macOS: xcode-select --install).',
      lastLines(output.replaceAll(/^npm warn .*\n/gim, '')),
    )
  await writeFile(stampFile, platform)
  return 'installed'
}

/** Whether npm lists as installed what the lock file asks for. @param {boolean} development */
async function packagesAgree(development) {
  const installed = await packagesIn('node_modules/.package-lock.json')
  return Object.entries(await packagesIn('package-lock.json')).every(([path, { version, optional, dev }]) => {
    const found = installed[path]
    return (
      path === '' || (found === undefined ? optional || (dev && !development) : found.version === version)
    )
  })
}

/** @type {(lock: string) => Promise<Record<string, { version?: string, optional?: boolean, dev?: boolean }>>} */
async function packagesIn(lock) {
  const text = await readFile(new URL(lock, root), 'utf8').catch(() => '{}')
  return JSON.parse(text).packages ?? {}
}
