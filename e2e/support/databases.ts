import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import Sqlite from 'better-sqlite3'
import { buildAlone } from '@/scripts/build-lock.mjs'
import { startPostgresql } from '@/scripts/testing/postgresql-for-tests'
import { addPeople, addSharedPeople } from './people'
import { runModule, temporaryFolder } from './server'

export type Dialect = 'sqlite' | 'postgresql'

/** What a database holds when a server first opens it. */
export interface Prepared {
  /** What a first start puts there, with the sample countries or without. */
  contents: 'sample' | 'reference'
  /** One person of each role, one of each for every worker, or nobody yet. */
  people?: 'each' | 'shared' | 'none'
}

/** Where stories get databases of their own; `remove` ends what they lie on. */
export interface Databases {
  /** The address of an empty one, which not even a first start has seen. */
  make(): Promise<string>
  /** The address of one that a first start made ready: a copy of one that is made once. */
  prepared(what: Prepared): Promise<string>
  /**
   * Makes one that `prepared` gave what it was then, under a server that has it open, and waits until that can know; null where
   * it cannot be done.
   */
  putBack: ((url: string, what: Prepared) => Promise<void>) | null
  remove(): Promise<void>
}

/** Files in a folder, or databases of a PostgreSQL server that is started for them. */
export async function openDatabases(dialect: Dialect): Promise<Databases> {
  const kept = dialect === 'sqlite' ? await inFolder() : await onServer()
  const templates = new Map<string, Promise<string>>()
  function template({ contents, people = 'none' }: Prepared): Promise<string> {
    const name = `template_${contents}_${people}`
    const made =
      templates.get(name) ??
      (people === 'none' ? seeded(name, contents) : peopled(name, contents, people === 'shared'))
    templates.set(name, made)
    return made
  }
  function seeded(name: string, contents: Prepared['contents']): Promise<string> {
    const environment = { FIRMGROUND_SAMPLE: contents === 'sample' ? '' : 'none' }
    return kept.makeTemplate(name, (url) => runModule('scripts/commands/seed.ts', url, { environment }))
  }
  async function peopled(name: string, contents: Prepared['contents'], forAll: boolean): Promise<string> {
    return kept.makeTemplate(name, forAll ? addSharedPeople : addPeople, await template({ contents }))
  }
  return {
    make: () => kept.create(newName()),
    prepared: async (what) => kept.create(newName(), await template(what)),
    putBack: kept.putBack && (async (url, what) => kept.putBack?.(url, await template(what))),
    remove: kept.remove,
  }
}

const newName = () => `firmground_${randomBytes(6).toString('hex')}`

/** Where databases are created by name, empty or as a copy of one that nobody has open. */
interface Place {
  create(name: string, template?: string): Promise<string>
  /** Makes one that `create` can copy, by filling an empty one or a copy of `template`; its name. */
  makeTemplate(name: string, fill: (url: string) => Promise<unknown>, template?: string): Promise<string>
  putBack: ((url: string, template: string) => Promise<void>) | null
  remove(): Promise<void>
}

/** All workers of a run share their templates, which whoever first needs one makes. */
async function inFolder(): Promise<Place> {
  const { path, remove } = await temporaryFolder()
  const { SHARED_TEMPLATES: templates = path } = process.env
  const fileOf = (template: string) => join(templates, `${template}.db`)
  async function create(name: string, template?: string) {
    const file = join(path, `${name}.db`)
    if (template !== undefined) await copyFile(fileOf(template), file)
    return `file:${file}`
  }
  return {
    create,
    async makeTemplate(name, fill, template) {
      const make = async () => {
        if (existsSync(fileOf(name))) return
        const url = await create(newName(), template)
        await fill(url)
        await rename(url.slice('file:'.length), fileOf(name))
      }
      if (!existsSync(fileOf(name))) await buildAlone(make, () => {}, pathToFileURL(`${templates}/`))
      return name
    },
    async putBack(url, template) {
      copyRows(fileOf(template), url.slice('file:'.length))
      await sleep(serverAsksEveryMs)
    },
    remove,
  }
}

async function onServer(): Promise<Place> {
  const server = await startPostgresql()
  return {
    create: (name, template) => server.createDatabase(name, template),
    async makeTemplate(name, fill, template) {
      await fill(await server.createDatabase(name, template))
      return name
    },
    putBack: null,
    remove: server.stop,
  }
}

/** A server reads at most so often which version of the record it has. */
const serverAsksEveryMs = 1_100

/** Replaces all rows of an SQLite database by those of another with the same tables, as a later version than it ever was. */
function copyRows(from: string, to: string): void {
  const database = new Sqlite(to, { timeout: 20_000 })
  try {
    database.pragma('foreign_keys = off')
    database.prepare('attach ? as template').run(from)
    database.transaction(() => {
      const version = database.prepare('select max("version") from main."DataVersion"').pluck().get()
      const tables = database
        .prepare(
          `select "name" from main.sqlite_master where "type" = 'table' and "name" not like 'sqlite_%'`,
        )
        .pluck()
        .all()
      for (const table of tables)
        database.exec(
          `delete from main."${table}"; insert into main."${table}" select * from template."${table}"`,
        )
      database
        .prepare('update main."DataVersion" set "version" = ?, "changed" = ?')
        .run(Number(version) + 1, new Date().toISOString())
    })()
  } finally {
    database.close()
  }
}
