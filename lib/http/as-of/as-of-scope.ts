import 'server-only'
import { Mutex } from 'async-mutex'
import { LRUCache } from 'lru-cache'
import { presentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { type Database, openPast } from '@/lib/db/open'
import { recordOnDay } from '@/lib/db/past/past-record'
import { type AskedPast, withinPast } from '@/lib/db/past/past-scope'
import type { PastRecord } from '@/lib/db/past/past-views'
import { underSite } from '@/lib/i18n/site-path'
import { isDay } from '@/lib/periods/day'
import type { Middleware } from '../middleware'
import { takeAsOf } from './as-of-address'

/** Days that are read at the same time or one after the other; each has connections of its own. */
const mostOpen = 6

/** Who still reads has ended by then. */
const closedAfterMs = 120_000

const opened = new LRUCache<string, Promise<Database>>({
  max: mostOpen,
  dispose: (database) => {
    setTimeout(
      () => void database.then((one) => one.$disconnect()).catch(() => undefined),
      closedAfterMs,
    ).unref()
  },
})

/** Next renders an address that it could keep once for all who ask meanwhile; as of two days it is two pages. */
const turns = new Map<string, { mutex: Mutex; waiting: number }>()

/**
 * Has an address that asks for a day (`asOf`) answered as of that day: without the parameter, within a scope in which every read finds
 * the record as it stood. It must not be found by search engines.
 */
export const withinAsOf: Middleware = async (request, response, pass) => {
  const { asked, url } = takeAsOf(request.url ?? '/')
  request.url = url
  if (asked === '') return pass()
  response.setHeader('X-Robots-Tag', 'noindex')
  const past = await askedPastOf(asked, url, new Date().toISOString().slice(0, 10))
  const path = url.split('?', 1)[0] ?? ''
  const turn = turns.get(path) ?? { mutex: new Mutex(), waiting: 0 }
  turns.set(path, turn)
  turn.waiting++
  try {
    await turn.mutex.runExclusive(() => withinPast(past, pass))
  } finally {
    if (--turn.waiting === 0) turns.delete(path)
  }
}

async function askedPastOf(asked: string, url: string, now: string): Promise<AskedPast> {
  const shows = { asked, day: null, first: null, today: underSite(url), database: null }
  if (asked === 'today') return { ...shows, kind: 'choosing' }
  if (!isDay(asked)) return { ...shows, kind: 'unreadable' }
  if (asked > now) return { ...shows, kind: 'future' }
  const { past, first } = await recordOnDay(questionsOf(presentDatabase()), asked)
  if (past === null) return { ...shows, first, kind: 'beforeRecord' }
  return { ...shows, first, kind: 'shown', day: asked, database: await pastDatabase(past) }
}

const questionsOf = (database: Database) => ({
  query: <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
    database.$queryRawUnsafe<Row[]>(numbered(sql), ...parameters),
})

/** PostgreSQL numbers its parameters. */
function numbered(sql: string): string {
  let count = 0
  return currentEnv().database.dialect === 'sqlite' ? sql : sql.replace(/\?/g, () => `$${++count}`)
}

function pastDatabase(past: PastRecord): Promise<Database> {
  const key = `${past.version} ${past.before}`
  let database = opened.get(key)
  if (database === undefined) {
    database = openPast(currentEnv().database, past, currentEnv().patience)
    opened.set(key, database)
    database.catch(() => opened.delete(key))
  }
  return database
}
