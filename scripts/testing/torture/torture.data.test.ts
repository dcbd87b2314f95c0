import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { bundleCommands } from '../bundled-commands'
import { serverAt } from '../postgresql-for-tests'
import { writeFiguresCsv } from './figures-file'
import { type Home, postgresqlHome, sqliteHome, withRecord } from './home'
import { programKilled } from './injected-faults'
import { killedRounds, type Torture } from './rounds'
import { works } from './works'

let folder: string
let torture: Torture
let removePrograms: () => Promise<void>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firmground-torture-'))
  const file = join(folder, 'figures.csv')
  await writeFiguresCsv(file, 400)
  const programs = await bundleCommands([join(import.meta.dirname, 'torture-work.ts')])
  removePrograms = programs.remove
  const databases = inject('databases')
  const home: Home =
    databases.dialect === 'sqlite' ? await sqliteHome(folder) : postgresqlHome(serverAt(databases.server))
  const moments = [0.3, 0.7, 0.5]
  let at = 0
  torture = {
    ...{ home, programs: programs.folder, file, rounds: 2, fault: programKilled },
    key: process.env.FIRMGROUND_AUDIT_KEY ?? '',
    chance: () => moments[at++ % moments.length] ?? 0,
  }
})
afterAll(async () => {
  await removePrograms()
  await rm(folder, { recursive: true, force: true })
})

const workCalled = (name: string) => {
  const found = works(torture.file).find((work) => work.name === name)
  if (found === undefined) throw new Error(`no work is called ${name}`)
  return found
}

test.each(['entry', 'publication', 'import of CSV'])(
  'a program that is killed during %s leaves a record that is whole and goes on',
  async (name) => {
    const tally = await killedRounds(workCalled(name), torture)
    expect(tally.faults).toEqual([])
    expect(tally.cutOff).toBeGreaterThan(0)
  },
  120_000,
)

test('a write that was acknowledged and is gone is told, and so is half of one', async () => {
  const losing = (sql: string): Home => ({
    ...torture.home,
    async settled(url) {
      await torture.home.settled(url)
      await withRecord(url, (session) => session.transaction(() => session.run(sql)))
    },
  })
  const lost = losing('delete from "AuditEntry" where "id" = (select max("id") from "AuditEntry")')
  const tally = await killedRounds(workCalled('publication'), { ...torture, home: lost, rounds: 1 })
  expect(tally.faults.join()).toMatch(/is half of step \d+: AuditEntry/)
}, 120_000)
