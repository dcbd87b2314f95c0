/**
 * `npm run generate`: writes prisma/client/{sqlite,postgresql}.js, the client of each database for the models of prisma/models.
 * They are kept in the repository, so that an installation can do without Prisma's command line. With `--types` it writes
 * only what the compiler reads (prisma/generated), and nothing where that is of these models or the command line is not there.
 * Both write the index of the languages (language-index.ts).
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { run } from './children.mjs'
import { writeLanguageIndex } from './language-index'

const root = new URL('../', import.meta.url)
const models = new URL('prisma/models/', root)
const generated = new URL('prisma/generated/', root)
const stampFile = new URL('stamp', generated)
const commandLine = new URL('node_modules/prisma/build/index.js', root)

type Provider = 'sqlite' | 'postgresql'

export const providers: Provider[] = ['sqlite', 'postgresql']

/** Where the client of a database is kept. */
export const clientOf = (provider: Provider) => new URL(`prisma/client/${provider}.js`, root)

/** The models as one schema, client generator included. */
export async function schemaFor(provider: Provider): Promise<string> {
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

/** The first line of a client: what it was made of, and what came out, so that neither changes without the other. */
export async function headOf(provider: Provider, code: string): Promise<string> {
  const made = [await prismaVersion(), await schemaFor(provider), code].map(sumOf).join(' ')
  return `// Made by \`npm run generate\` from prisma/models; do not edit. ${made}`
}

async function writeTypes(): Promise<string> {
  const wanted = sumOf((await prismaVersion()) + (await schemaFor('sqlite')))
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === wanted) return 'up to date'
  if (!existsSync(commandLine)) return 'not needed without packages for development'
  await rm(stampFile, { force: true })
  // One set of models has one set of types, whichever database answers.
  await generate('sqlite')
  await writeFile(stampFile, wanted)
  return 'generated'
}

/** Writes both clients; a sentence that says so. */
export async function writeClients(): Promise<string> {
  const { build } = await import('esbuild')
  for (const provider of providers) {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(await generate(provider))],
      absWorkingDir: fileURLToPath(root),
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'es2022',
      write: false,
    })
    for (const { text } of outputFiles)
      await writeFile(clientOf(provider), `${await headOf(provider, text)}\n${text}`)
  }
  return 'prisma/client written; commit it with the models'
}

/** Has Prisma write the client for a database; its main file. */
async function generate(provider: Provider): Promise<URL> {
  const home = new URL(`${provider}/`, generated)
  const schema = new URL('schema.prisma', home)
  await rm(home, { recursive: true, force: true })
  await mkdir(home, { recursive: true })
  await writeFile(schema, await schemaFor(provider))
  await runPrisma(['generate', '--schema', fileURLToPath(schema)])
  return new URL('client/client.ts', home)
}

/**
 * Prisma's command line looks for a schema engine even where, as here, nothing uses it, and fetches one when it finds none.
 * Naming any existing file spares the download and lets `generate` run on a closed network.
 */
async function runPrisma(args: string[]): Promise<void> {
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  const { code, output } = await run([fileURLToPath(commandLine), ...args], { env })
  if (code !== 0) throw new Error(`prisma ${args[0]} failed:\n${output}`)
}

async function prismaVersion(): Promise<string> {
  const text = await readFile(new URL('node_modules/@prisma/client/package.json', root), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const types = process.argv.includes('--types')
  console.log([await (types ? writeTypes() : writeClients()), await writeLanguageIndex()].join('; '))
}
