import { randomBytes } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
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
  async function seeded(name: string, contents: Prepared['contents']): Promise<string> {
    const url = await kept.create(name)
    const environment = { FIRMGROUND_SAMPLE: contents === 'sample' ? '' : 'none' }
    await runModule('scripts/commands/seed.ts', url, { environment })
    return name
  }
  async function peopled(name: string, contents: Prepared['contents'], forAll: boolean): Promise<string> {
    const url = await kept.create(name, await template({ contents }))
    await (forAll ? addSharedPeople(url) : addPeople(url))
    return name
  }
  return {
    make: () => kept.create(newName()),
    prepared: async (what) => kept.create(newName(), await template(what)),
    remove: kept.remove,
  }
}

const newName = () => `firmground_${randomBytes(6).toString('hex')}`

/** Where databases are created by name, empty or as a copy of one that nobody has open. */
interface Place {
  create(name: string, template?: string): Promise<string>
  remove(): Promise<void>
}

async function inFolder(): Promise<Place> {
  const { path, remove } = await temporaryFolder()
  return {
    async create(name, template) {
      const file = join(path, `${name}.db`)
      if (template !== undefined) await copyFile(join(path, `${template}.db`), file)
      return `file:${file}`
    },
    remove,
  }
}

async function onServer(): Promise<Place> {
  const server = await startPostgresql()
  return { create: (name, template) => server.createDatabase(name, template), remove: server.stop }
}
