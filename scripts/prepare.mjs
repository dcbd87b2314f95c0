/** Everything between a fresh clone and programs that can run: packages, database clients, the build. */
import { readFile } from 'node:fs/promises'
import { build, buildIsCurrent } from './build.mjs'
import { run } from './children.mjs'
import { alone } from './folder-lock.mjs'
import { clientsAreCurrent } from './generate.mjs'
import { installPackages, packagesAreCurrent } from './packages.mjs'
import { failureOf, lastLines, Obstacle, step } from './progress.mjs'

/** @import { Tell } from './progress.mjs' */

const root = new URL('../', import.meta.url)

/** @throws Obstacle when this Node is too old for what package.json asks. */
export async function checkNode() {
  const { engines } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  const wanted = engines.node.replace(/[^\d.]/g, '')
  if (wanted.localeCompare(process.versions.node, 'en', { numeric: true }) <= 0) return
  throw new Obstacle(
    `this is Node ${process.versions.node}, and Firmground needs ${engines.node}`,
    'Install a newer Node.js, then start again.',
  )
}

export async function preparePackages() {
  await bring('Packages', packagesAreCurrent, installPackages)
  await bring('Database clients', clientsAreCurrent, generate)
}

export async function prepareBuild() {
  await bring('Pages', buildIsCurrent, build)
}

/**
 * Does `work` unless things are as they should be, and while nobody else does.
 * @param {string} name
 * @param {() => Promise<boolean>} isCurrent
 * @param {(tell: Tell) => Promise<string>} work
 */
function bring(name, isCurrent, work) {
  return step(name, async (tell) => {
    if (await isCurrent()) return 'up to date'
    try {
      return await alone(
        async () => ((await isCurrent()) ? 'up to date' : work(tell)),
        (pid) => tell(`waiting for process ${pid}, which prepares this folder`),
      )
    } catch (error) {
      const { code, path } = failureOf(error)
      if (code !== 'EACCES' && code !== 'EROFS') throw error
      throw new Obstacle(
        `${path ?? 'this folder'} cannot be written to`,
        'Give the folder to the user who starts Firmground.',
      )
    }
  })
}

/** @param {Tell} tell */
async function generate(tell) {
  tell('generating')
  const { code, output } = await run(['scripts/generate.mjs'])
  if (code === 0) return 'generated'
  throw new Obstacle('prisma generate failed', 'Its own words are above.', lastLines(output))
}
