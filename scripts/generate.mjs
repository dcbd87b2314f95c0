/**
 * Writes prisma/generated/{sqlite,postgresql}: the models of prisma/models with a datasource for each database, and the
 * client made from them. Does nothing when neither the models nor Prisma's version changed since.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { run } from './children.mjs'

const root = new URL('../', import.meta.url)
const models = new URL('prisma/models/', root)
const home = new URL('prisma/generated/', root)
const stampFile = new URL('stamp', home)

/** @typedef {'sqlite' | 'postgresql'} Provider */

/** The models as one schema, client generator included. @param {Provider} provider */
export async function schemaFor(provider) {
  const files = (await readdir(models)).filter((name) => name.endsWith('.prisma')).sort()
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, models), 'utf8')))
  return `generator client {
  provider     = "prisma-client"
  output       = "./client"
  engineType   = "client"
  runtime      = "nodejs"
  moduleFormat = "esm"
}

datasource db {
  provider = "${provider}"
}

${texts.join('\n')}`
}

/** @type {Provider[]} */
const providers = ['sqlite', 'postgresql']

/** Whether both clients were made from the models as they are, by the Prisma that is installed. */
export async function clientsAreCurrent() {
  return (await readFile(stampFile, 'utf8').catch(() => '')) === (await wantedStamp())
}

/** Generates both clients where they are stale; true when it did anything. */
export async function generateClients() {
  if (await clientsAreCurrent()) return false
  const wanted = await wantedStamp()
  await rm(stampFile, { force: true })
  await rm(home, { recursive: true, force: true })
  for (const provider of providers) {
    const schema = new URL(`${provider}/schema.prisma`, home)
    await mkdir(new URL('./', schema), { recursive: true })
    await writeFile(schema, await schemaFor(provider))
    await runPrisma(['generate', '--schema', fileURLToPath(schema)])
  }
  await writeFile(stampFile, wanted)
  return true
}

async function wantedStamp() {
  const schemas = await Promise.all(providers.map(schemaFor))
  return createHash('sha256')
    .update([await prismaVersion(), ...schemas].join('\n'))
    .digest('hex')
}

async function prismaVersion() {
  const text = await readFile(new URL('node_modules/prisma/package.json', root), 'utf8').catch(() => '{}')
  return JSON.parse(text).version ?? 'none'
}

/**
 * Prisma's command line looks for a schema engine even where, as here, nothing uses it, and fetches one when it finds none.
 * Naming any existing file spares the download and lets `generate` run on a closed network.
 * @param {string[]} args
 */
async function runPrisma(args) {
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const { code, output } = await run(['node_modules/prisma/build/index.js', ...args], { env })
  if (code !== 0) throw new Error(`prisma ${args[0]} failed:\n${output}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await generateClients()) ? 'clients written' : 'clients are current')
}
