import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DatabaseAddress } from '@/lib/db/address'
import { schemaFor } from './generate.mjs'

type Engine = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

/** The module keeps one instance's memory in its own variables, so it is started once in a process. */
let started: Promise<Engine> | undefined

/**
 * The SQL that takes the database at `address` to what prisma/models say, or null when it is there already. Computed by
 * Prisma's schema engine as WebAssembly, so that no binary has to be fetched.
 */
export async function sqlTowardsModels(address: DatabaseAddress): Promise<string | null> {
  started ??= startEngine()
  const engine = await started
  const schema = await schemaFor(address.dialect)
  const adapter =
    address.dialect === 'sqlite'
      ? new PrismaBetterSqlite3({ url: `file:${address.file}` })
      : new PrismaPg({ connectionString: address.url })
  const files = [{ path: 'schema.prisma', content: schema }]
  const running = await engine.SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  try {
    const { stdout, exitCode } = await running.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 2 ? stdout : null
  } finally {
    running.free()
  }
}

async function startEngine(): Promise<Engine> {
  const panics = globalThis as { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } }
  panics.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(`schema engine: ${message}`) }
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await readFile(glue.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': engine as never })
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return engine
}
