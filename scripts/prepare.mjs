/** Everything between a fresh clone and programs that can run: packages, what the compiler reads, the build. */
import { readFile } from 'node:fs/promises'
import { build, buildIsCurrent } from './build.mjs'
import { buildAlone } from './build-lock.mjs'
import { run } from './children.mjs'
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

/** What a server needs or, for development, what the tests and the compiler need too. @param {boolean} development */
export async function preparePackages(development) {
  await bring('Packages', async (tell) =>
    (await packagesAreCurrent(development)) ? 'up to date' : installPackages(development, tell),
  )
  if (development) await bring('Types of the database', generateTypes)
}

export async function prepareBuild() {
  await bring('Pages', async (tell) => {
    if (await buildIsCurrent()) return 'up to date'
    return buildAlone(
      async () => ((await buildIsCurrent()) ? 'up to date' : build(tell)),
      () => tell('waiting for another start that builds them'),
    )
  })
}

/**
 * A step that writes to this folder.
 * @param {string} name
 * @param {(tell: Tell) => Promise<string>} work
 */
function bring(name, work) {
  return step(name, async (tell) => {
    try {
      return await work(tell)
    } catch (error) {
      const { code = '', path } = failureOf(error)
      if (!/^(EACCES|EROFS|SQLITE_(CANTOPEN|READONLY))/.test(code)) throw error
      throw new Obstacle(
        `${path ?? 'this folder'} cannot be written to`,
        'Give the folder to the user who starts Firmground.',
      )
    }
  })
}

async function generateTypes() {
  const { code, output } = await run(['--import', 'tsx', 'scripts/generate.ts', '--types'])
  if (code === 0) return output.trim()
  throw new Obstacle('prisma generate failed', 'Its own words are above.', lastLines(output))
}
