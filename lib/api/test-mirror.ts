import type { SqlConnection } from '@/lib/db/connection'
import type { ChangeItem } from './items/change'
import type { ApiResource } from './resource'
import { API_RESOURCES } from './resources'

type Item = Record<string, unknown>

/** What a mirror keeps of each kind of thing, and the field by which it knows one. */
const kept = {
  metrics: 'key',
  organisations: 'key',
  places: 'code',
  reports: 'report_id',
  claims: 'claim_id',
}
type Kept = keyof typeof kept

const kindOf = {
  metric: 'metrics',
  organisation: 'organisations',
  place: 'places',
  report: 'reports',
  claim: 'claims',
} as const

const resourceOf = (name: string): ApiResource => API_RESOURCES.find((one) => one.name === name)!

/** One answer of an address, as JSON has it. */
async function ask(session: SqlConnection, name: string, query: string) {
  const understood = resourceOf(name).understand([...new URLSearchParams(query)])
  if (!understood.ok) throw new Error(JSON.stringify(understood.problems))
  const found = await understood.query.read(session)
  if (!found.ok) throw new Error(`${name}?${query}: ${JSON.stringify(found.problems)}`)
  if (!('items' in found.query)) throw new Error(`${name} is no list`)
  return JSON.parse(JSON.stringify(found.query)) as { items: Item[]; next: string | null }
}

/** All of a list, page by page. */
export async function readAll(session: SqlConnection, name: string, query = ''): Promise<Item[]> {
  const all: Item[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { items, next } = await ask(
      session,
      name,
      `${query}&limit=1000${cursor === '' ? '' : `&cursor=${cursor}`}`,
    )
    all.push(...items)
    cursor = next
  }
  return all
}

/** A copy of the record in the memory of somebody who only reads addresses of the API. */
export class Mirror {
  readonly things = new Map<Kept, Map<string, Item>>(
    (Object.keys(kept) as Kept[]).map((name) => [name, new Map()]),
  )
  since = ''

  /** `limit`: how many changes it asks for at once. */
  constructor(private readonly limit = 1_000) {}

  /** Reads everything once, and remembers from where to follow. */
  async begin(session: SqlConnection): Promise<void> {
    await this.follow(session, async () => undefined)
    for (const name of Object.keys(kept) as Kept[])
      for (const item of await readAll(session, name)) this.#keep(name, item)
  }

  /** Follows the feed to its end; how many changes there were. */
  async follow(
    session: SqlConnection,
    take: (change: ChangeItem) => Promise<void> = (change) => this.#take(session, change),
  ): Promise<number> {
    for (let count = 0; ; ) {
      const { items, next } = await ask(
        session,
        'changes',
        `limit=${this.limit}${this.since === '' ? '' : `&since=${this.since}`}`,
      )
      if (next === null) throw new Error('the feed gave no cursor')
      for (const item of items) await take(item as unknown as ChangeItem)
      count += items.length
      this.since = next
      if (items.length === 0) return count
    }
  }

  async #take(session: SqlConnection, { type, key, state, item }: ChangeItem): Promise<void> {
    if (type === 'reread') {
      for (const claim of await readAll(session, 'claims', key)) this.#keep('claims', claim)
    } else if (state === 'removed') this.#of(kindOf[type]).delete(key)
    else this.#keep(kindOf[type], item as Item)
  }

  #of(name: Kept): Map<string, Item> {
    return this.things.get(name)!
  }

  #keep(name: Kept, item: Item): void {
    this.#of(name).set(String(item[kept[name]]), item)
  }

  /** The things that it has otherwise than the record, or alone, or not at all. */
  async differences(session: SqlConnection): Promise<string[]> {
    const found: string[] = []
    for (const [name, things] of this.things) {
      const record = new Map(
        (await readAll(session, name)).map((item) => [String(item[kept[name]]), JSON.stringify(item)]),
      )
      for (const key of new Set([...things.keys(), ...record.keys()])) {
        const [own, other] = [things.get(key), record.get(key)]
        if (JSON.stringify(own) !== other) found.push(`${name} ${key}: ${JSON.stringify(own)}, not ${other}`)
      }
    }
    return found
  }
}
