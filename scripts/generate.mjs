/**
 * Writes prisma/generated/{sqlite,postgresql}: the models of prisma/models with a datasource for each database, and the
 * client made from them. Does nothing when neither the models nor Prisma's version changed since.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
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

const providers = ['sqlite', 'postgresql']

/** Whether both clients were made from the models as they are, by the Prisma that is installed. */
export async function clientsAreCurrent() {
  const current = await Promise.all(
    providers.map(async (provider) => {
      const stamp = await readFile(new URL('stamp', homeOf(provider)), 'utf8').catch(() => '')
      return stamp !== '' && stamp === stampOf(await schemaFor(provider), await prismaVersion())
    }),
  )
  return current.every(Boolean)
}

/** Generates both clients where they are stale; true when it did anything. */
export async function generateClients() {
  if (await clientsAreCurrent()) return false
  const version = await prismaVersion()
  for (const provider of providers) {
    const schema = await schemaFor(provider)
    const home = homeOf(provider)
    await rm(home, { recursive: true, force: true })
    await mkdir(home, { recursive: true })
    await writeFile(new URL('schema.prisma', home), schema)
    await runPrisma(['generate', '--schema', fileURLToPath(new URL('schema.prisma', home))])
    await writeFile(new URL('stamp.new', home), stampOf(schema, version))
    await rename(new URL('stamp.new', home), new URL('stamp', home))
  }
  return true
}

const homeOf = (provider) => new URL(`prisma/generated/${provider}/`, root)

const stampOf = (schema, version) => createHash('sha256').update(version).update(schema).digest('hex')

async function prismaVersion() {
  const text = await readFile(new URL('node_modules/prisma/package.json', root), 'utf8').catch(() => '{}')
  return JSON.parse(text).version ?? 'none'
}

/**
 * Prisma's command line looks for a schema engine even where, as here, nothing uses it, and fetches one when it finds none.
 * Naming any existing file spares the download and lets `generate` run on a closed network.
 */
async function runPrisma(args) {
  const prisma = fileURLToPath(new URL('node_modules/prisma/build/index.js', root))
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  try {
    await promisify(execFile)(process.execPath, [prisma, ...args], { env, cwd: fileURLToPath(root) })
  } catch (error) {
    throw new Error(`prisma ${args[0]} failed:\n${error.stderr || error.stdout || error.message}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await generateClients()) ? 'clients written' : 'clients are current')
}
