import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { parseAddress } from '@/lib/config/database-address'
import { migrate } from '@/lib/db/migrations'
import { bundleCommands } from './bundled-commands'
import { startPostgresql } from './postgresql-for-tests'

const migrations = fileURLToPath(new URL('../../prisma/migrations/', import.meta.url))

/** Before the first data test of a project: a migrated database that every test copies, and the commands. Returns what removes them. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const commands = await bundleCommands()
  project.provide('commands', commands.folder)
  const removeTemplate = await (project.name === 'postgresql'
    ? preparePostgresql(project)
    : prepareSqlite(project))
  return async () => {
    await removeTemplate()
    await commands.remove()
  }
}

async function prepareSqlite(project: TestProject) {
  const home = await mkdtemp(join(tmpdir(), 'firmground-template-'))
  const template = join(home, 'template.db')
  await migrate({ dialect: 'sqlite', file: template }, `${migrations}sqlite`)
  project.provide('databases', { dialect: 'sqlite', template })
  return () => rm(home, { recursive: true, force: true })
}

async function preparePostgresql(project: TestProject) {
  const server = await startPostgresql()
  const template = `firmground_template_${randomBytes(6).toString('hex')}`
  const url = await server.createDatabase(template)
  await migrate(parseAddress(url, '/'), `${migrations}postgresql`)
  project.provide('databases', { dialect: 'postgresql', server: server.url, template })
  return async () => {
    await server.dropDatabases(template)
    await server.stop()
  }
}
