/** `npm run migrate:new NAME`: writes the next migration and the client for both databases from the models. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DatabaseAddress, parseAddress } from '@/lib/config/database-address'
import { migrate } from '@/lib/db/migrations'
import { writeClients } from './generate'
import { sqlTowardsModels } from './schema-engine'
import { startPostgresql } from './testing/postgresql-for-tests'

const root = fileURLToPath(new URL('../', import.meta.url))
const name = process.argv[2]
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('usage: npm run migrate:new NAME   (small letters, digits and _, for example: add_people)')
  process.exit(2)
}

const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const home = await mkdtemp(join(tmpdir(), 'firmground-migrate-'))
const postgresql = await startPostgresql()
try {
  const addresses: DatabaseAddress[] = [
    { dialect: 'sqlite', file: join(home, 'current.db') },
    parseAddress(await postgresql.createDatabase('current'), root),
  ]
  for (const address of addresses) await writeNext(address)
  console.log(await writeClients())
} finally {
  await postgresql.stop()
  await rm(home, { recursive: true, force: true })
}

async function writeNext(address: DatabaseAddress): Promise<void> {
  const folder = join(root, 'prisma/migrations', address.dialect)
  await mkdir(folder, { recursive: true })
  await migrate(address, folder)
  const sql = await sqlTowardsModels(address)
  if (sql === null) {
    console.log(`${address.dialect}: the migrations already say what the models say`)
    return
  }
  const path = join(folder, `${stamp}_${name}`, 'migration.sql')
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, sql)
  console.log(`${address.dialect}: wrote ${path.slice(root.length)}; read it before you commit it`)
}
