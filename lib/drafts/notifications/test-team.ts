import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Person } from '@/lib/access/person'
import type { Capability } from '@/lib/access/rules'
import { currentEnv, type Env } from '@/lib/config/env'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { findPerson } from '@/lib/people/data'
import { withReferenceData } from '@/lib/publishing/test-files'
import { createDraft, sendDraft } from '../mutations'
import { type DraftContent, emptyDraft, newFigure } from '../schema'

export const PEOPLE = {
  ann: { role: 'analyst' },
  bo: { role: 'analyst' },
  ed: { role: 'editor' },
  fay: { role: 'editor' },
  /** Reviews what is sent of another country. */
  yan: { role: 'editor', countries: 'YE' },
  gone: { role: 'editor', disabled: true },
} as const
export type Who = keyof typeof PEOPLE

/** The site as one that sends letters. */
export const sending = (env: Env): Env => ({
  ...env,
  mail: { server: 'smtp://127.0.0.1:1', from: 'desk@example.org' },
  address: 'https://figures.example.org',
})

/** What the program takes its environment from; tests put another there, and back. */
export const kept = globalThis as { firmgroundEnv?: Env }
export const ownEnv = currentEnv()

export const draftContent = (amount: string): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    ...{ report_title: 'Bulletin', publisher: 'Agency A', published: '2020-02-01', country: 'SY' },
  },
  figures: ['a', 'b'].map((id, index) =>
    newFigure(id, {
      ...{ operator: 'Team One', metric: 'devices', basis: 'total', to: `2020-01-3${index}` },
      ...{ places: 'SY09', qualifier: 'exact', unit: 'count', amount },
    }),
  ),
})

let clock = 0
/** Each instant that is asked for is later than the one before. */
export const at = () => new Date(Date.UTC(2020, 2, 1, 12, 0, ++clock)).toISOString()

/** A record with a team, and what its people do. */
export async function testTeam() {
  const home: TestDatabase = await testDatabase(withReferenceData)
  const now = new Date(0)
  for (const [id, more] of Object.entries(PEOPLE)) {
    const person = { id, name: `${id} of desk`, email: `${id}@example.org`, language: 'en', ...more }
    await home.database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
  }
  const personOf = async (id: string): Promise<Person> => {
    const person = await findPerson(home.database, id)
    if (person === null) throw new Error(`nobody is ${id}`)
    return person
  }
  const leave = async <What extends Capability>(id: Who): Promise<Permission<What>> =>
    grantPermission<What>(id, await personOf(id))
  const sentBy = async (who: Who): Promise<string> => {
    const key = await createDraft(home.session, await leave(who), at(), { content: draftContent('1') })
    await sendDraft(home.session, await leave(who), at(), { key, version: 1 })
    return key
  }
  return { ...home, home, personOf, leave, sentBy }
}
