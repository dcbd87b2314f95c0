/** Builds the pages for production, where their sources changed since. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isServed } from './build-lock.mjs'
import { run } from './children.mjs'
import { packStatic } from './pack-static.mjs'
import { lastLines, Obstacle } from './progress.mjs'
import { sitePathOf } from './site-path.mjs'

/** @import { Tell } from './progress.mjs' */

const root = new URL('../', import.meta.url)
const home = fileURLToPath(root)
const stampFile = new URL('.next/firmground-stamp', root)

/** What a build reads. */
export const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/client',
  'scripts/address.mjs',
  'scripts/build-server.mjs',
  'scripts/commands/command.ts',
  'scripts/commands/error-sentence.ts',
  'scripts/commands/import-report.ts',
  'scripts/commands/record.ts',
  'scripts/commands/seed.ts',
  'scripts/language-index.ts',
  'scripts/progress.mjs',
  'scripts/settings.mjs',
  'scripts/site-path.mjs',
  'server.ts',
  'renderer.ts',
  'text-reader.ts',
  'document-worker.ts',
  'job-runner.ts',
  'spreadsheet-reader.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]
/** Where server.mjs and what it starts are. */
export const serverFolder = '.next/firmground'
/** Where the script is that browsers read documents with. */
export const readerFolder = '.next/static/documents'
const notBuilt = /\.test\.tsx?$|\/fixtures\//

/** Whether the build under .next was made from the sources as they are, and for the path that the site has. */
export async function buildIsCurrent() {
  const [wanted, stamp] = await Promise.all([hashOfSources(), readFile(stampFile, 'utf8').catch(() => '')])
  return wanted === stamp
}

/** Makes the build anew. @param {Tell} tell @throws Obstacle while a server reads the one of before */
export async function build(tell) {
  if (await isServed()) {
    throw new Obstacle(
      'the sources or the path of the site changed, and the build of before is served from this folder',
      'Stop that server (Ctrl+C where it runs), then start again.',
    )
  }
  tell('building')
  const index = await run(['--import', 'tsx', 'scripts/language-index.ts'])
  if (index.code !== 0)
    throw new Obstacle('a language cannot be read', 'Its own words are above.', lastLines(index.output))
  const stamp = await hashOfSources()
  await rm(stampFile, { force: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: undefined }
  const { code, output } = await run(['node_modules/next/dist/bin/next', 'build'], { env })
  if (code !== 0) throw new Obstacle('next build failed', 'Its own words are above.', lastLines(output, 60))
  // Only now are packages there to import.
  const { buildServer, buildDocumentReader } = await import('./build-server.mjs')
  await buildServer(serverFolder)
  await buildDocumentReader(readerFolder)
  await packStatic(new URL('.next/static/', root))
  if ((await hashOfSources()) === stamp) await writeFile(stampFile, stamp)
  return 'built'
}

async function hashOfSources() {
  const hash = createHash('sha256').update(`${process.versions.modules}\n${sitePathOf()}\n`)
  const files = (await Promise.all(sources.map(filesUnder))).flat()
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(join(home, file)) })),
  )
  for (const { file, text } of texts) hash.update(`${file}\n${text.length}\n`).update(text)
  return hash.digest('hex')
}

/** Paths below `path`, sorted; `path` itself when it is a file; none when there is no such thing. @param {string} path */
async function filesUnder(path) {
  const stat = statSync(join(home, path), { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat === undefined ? [] : [path]
  const entries = await readdir(join(home, path), { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(home, join(entry.parentPath, entry.name)))
    .filter((file) => !notBuilt.test(file))
    .sort()
}
