import { grantPermission, type Permission } from '@/lib/access/permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from '@/lib/publishing/test-files'
import { readSources } from './list-data'
import { type AddOutcome, addSources } from './mutations'
import { newSources, parseSourceCursor, type SourceFilter } from './source-filter'
import type { NewSource } from './types'

/** A record with ann and bo, analysts, ed, an editor, and gone, who cannot sign in any more; and what tests do to its inbox. */
export interface TestInbox {
  home: TestDatabase
  /** Instants that go up from noon of `today`. */
  at: () => string
  /** Adds sources as ann. */
  add: (...sources: Partial<NewSource>[]) => Promise<AddOutcome>
  /** Adds one as ann; its key. */
  addOne: (source: Partial<NewSource>) => Promise<string>
  /** The titles of all pages of a list. */
  list: (filter: Partial<SourceFilter>) => Promise<string[]>
  /** What the audit says was done, the earliest first. */
  actions: () => Promise<string[]>
}

export const today = '2026-03-01'

export const writer = (id: string): Permission<'draft.write'> => grantPermission<'draft.write'>(id, null)

export const blank: NewSource = {
  ...{ url: '', title: '', publisher: '', published: '', language: '', country: '', operator: '' },
  ...{ priority: 'normal', due: '', note: '', text: '' },
}

export async function testInbox(): Promise<TestInbox> {
  const home = await testDatabase(withReferenceData)
  const { database, session } = home
  const now = new Date(0)
  for (const [id, role, disabled] of [
    ['ann', 'analyst', false],
    ['bo', 'analyst', false],
    ['ed', 'editor', false],
    ['gone', 'analyst', true],
  ] as const) {
    const person = { id, name: id.toUpperCase(), email: `${id}@example.org`, role, disabled, language: 'en' }
    await database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
  }
  let clock = 0
  const at = () => new Date(Date.UTC(2026, 2, 1, 12, 0, ++clock)).toISOString()
  const add = (...sources: Partial<NewSource>[]) =>
    addSources(
      session,
      writer('ann'),
      at(),
      sources.map((source) => ({ ...blank, ...source })),
    )
  return {
    ...{ home, at, add },
    async addOne(source) {
      const [one] = (await add(source)).added
      if (one === undefined) throw new Error('not added')
      return one.key
    },
    async list(filter) {
      const titles: string[] = []
      let after: string | null = null
      do {
        const cursor = parseSourceCursor(after ?? undefined)
        const page = await readSources(database, session, { ...newSources, ...filter }, cursor, today, null)
        titles.push(...page.rows.map(({ title }) => title))
        after = page.next
      } while (after !== null)
      return titles
    },
    actions: async () =>
      (await database.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action),
  }
}
