/**
 * Writes prisma/generated/{sqlite,postgresql}: the models of prisma/models with a datasource for each database, and the
 * client made from them. Does nothing when neither the models nor Prisma's version changed since.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const root = new URL('../', import.meta.url)
const models = new URL('prisma/models/', root)

/** The models as one schema for `provider` ('sqlite' or 'postgresql'), client generator included. */
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

/** Generates both clients where they are stale; true when it did anything. */
export async function generateClients() {
  const prisma = JSON.parse(await readFile(new URL('node_modules/prisma/package.json', root), 'utf8')).version
  let wrote = false
  for (const provider of ['sqlite', 'postgresql']) {
    const schema = await schemaFor(provider)
    const stamp = createHash('sha256').update(prisma).update(schema).digest('hex')
    const home = new URL(`prisma/generated/${provider}/`, root)
    const current = await readFile(new URL('stamp', home), 'utf8').catch(() => '')
    if (current === stamp) continue
    await rm(home, { recursive: true, force: true })
    await mkdir(home, { recursive: true })
    await writeFile(new URL('schema.prisma', home), schema)
    await runPrisma(['generate', '--schema', new URL('schema.prisma', home).pathname])
    await writeFile(new URL('stamp.new', home), stamp)
    await rename(new URL('stamp.new', home), new URL('stamp', home))
    wrote = true
  }
  return wrote
}

/**
 * Prisma's command line looks for a schema engine even where, as here, nothing uses it, and fetches one when it finds none.
 * Naming any existing file spares the download and lets `generate` run on a closed network.
 */
async function runPrisma(args) {
  const prisma = new URL('node_modules/prisma/build/index.js', root).pathname
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  try {
    await promisify(execFile)(process.execPath, [prisma, ...args], { env, cwd: root.pathname })
  } catch (error) {
    throw new Error(`prisma ${args[0]} failed:\n${error.stderr || error.stdout || error.message}`)
  }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  console.log((await generateClients()) ? 'clients written' : 'clients are current')
}
