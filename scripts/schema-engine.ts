import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { elementAt } from '@/lib/lookup/element-at'
import { schemaFor } from './generate'

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
      : new CatalogReader(address.url)
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

/**
 * PostgreSQL's catalogues have columns of the one-byte type "char", which Prisma's adapter refuses and the schema engine
 * wants as characters: they are read as text and then declared for what they are.
 */
class CatalogReader extends PrismaPg {
  constructor(url: string) {
    super(new CatalogPool({ connectionString: url }))
  }

  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type, at) =>
        CatalogPool.characterColumns.has(elementAt(result.columnNames, at)) ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    return adapter
  }
}

class CatalogPool extends pg.Pool {
  static readonly characterColumns = new Set<string>()

  override query = (async (...given: Parameters<pg.Pool['query']>) => {
    const result = (await pg.Pool.prototype.query.apply(this, given)) as unknown as pg.QueryResult
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== pg.types.builtins.CHAR) continue
      CatalogPool.characterColumns.add(field.name)
      field.dataTypeID = pg.types.builtins.TEXT
    }
    return result
  }) as unknown as pg.Pool['query']
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
