import 'server-only'
import { createHash } from 'node:crypto'
import type { Mutex } from 'async-mutex'
import type { DatabaseAddress, DatabasePatience } from '@/lib/config/database-address'
import { byteStream } from '@/lib/exchange/byte-stream'
import { defaultLocale, LOCALES, parseLocale } from '@/lib/i18n/locales'
import { negotiateLocale } from '@/lib/i18n/negotiate'
import { problemText } from '@/lib/i18n/problem-text'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { readAskedDay } from './asked-day'
import { inTurn, madeInTurn } from './made-in-turn'
import { type DownloadSlots, takeSlot } from './slots'
import { openSnapshot } from './snapshot'
import { type DownloadTable, rowsForReading, tableText } from './table'
import { isFresh, type RecordVersion, type Validators, validatorsOf } from './validators'
import { withTimeout } from './with-timeout'
import { tableWorkbook } from './workbook'

/** What answering needs from outside. */
export interface DownloadContext {
  address: DatabaseAddress
  /** How long a PostgreSQL server is waited for. */
  patience?: DatabasePatience
  /** The state of the record, read without a place. */
  recordVersion(): Promise<RecordVersion>
  /** Places for those who read the record at the same time. */
  slots: DownloadSlots
  /** By which files of an SQLite database are made a piece of one at a time. */
  turns: Mutex
  now: number
}

/** Eight at once must not take the memory of the server. */
const cacheMb = 8

const patience = { chunkMs: 60_000, wholeMs: 3_600_000 }

/** Anybody may read, from any site. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Content-Disposition',
}

/** The forms that a table is answered in, and what they are called. */
const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

export type DownloadForm = keyof typeof types

/**
 * Answers GET and HEAD of a table: 200 with its rows as they are made, from one unmoving view of the record; 304 where the
 * client has them; 400 with everything that is wrong with the address, in the language that the client asks for; 503 where too many are reading.
 */
export async function answerDownload<Query extends { bom: boolean }, Scope>(
  request: Request,
  form: DownloadForm,
  whole: DownloadTable<Query, Scope>,
  house: DownloadContext,
): Promise<Response> {
  const table = house.address.dialect === 'sqlite' ? takingTurns(whole, house.turns) : whole
  const { language, others } = spokenIn(new URL(request.url).searchParams, form)
  const dated = await readAskedDay(others, house)
  const read = table.read(dated.ok ? dated.others : [])
  const problems = [
    ...(dated.ok ? [] : dated.problems),
    ...(read.ok || !dated.ok ? [] : read.problems),
    ...(language === null ? [languageProblem] : []),
  ]
  const reader = getI18n(negotiateLocale(request.headers.get('accept-language'), language ?? defaultLocale))
  if (!dated.ok || !read.ok || language === null) return wrong(problems, form, reader)
  const asked = JSON.stringify([
    form,
    read.query,
    ...(language === defaultLocale ? [] : [language]),
    ...(dated.past ? [dated.past.before] : []),
  ])
  const validatorsAt = (record: RecordVersion) => validatorsOf(record, asked, house.now, digest)

  const known = validatorsAt(dated.record ?? (await house.recordVersion()))
  if (isFresh(request.headers, known)) return new Response(null, { status: 304, headers: cachedBy(known) })

  const free = await takeSlot(house.slots)
  if (free === null) return busy()
  const snapshot = await openSnapshot(house.address, {
    cacheMb,
    patience: house.patience,
    past: dated.past,
  }).catch((error) => {
    free()
    throw error
  })
  const close = () => snapshot.close().finally(free)
  try {
    const scope = await table.find(snapshot.session, read.query)
    if (!scope.ok) {
      await close()
      return wrong(scope.problems, form, reader)
    }
    const headers = {
      ...cachedBy(validatorsAt(snapshot.record)),
      'Content-Type': types[form],
      'Content-Disposition': `attachment; filename="firmground-${table.fileName(scope.query)}.${form}"`,
    }
    if (request.method === 'HEAD') {
      await close()
      return new Response(null, { headers })
    }
    const isSqlite = house.address.dialect === 'sqlite'
    const archive =
      form === 'zip' &&
      table.archive?.(
        snapshot.session,
        scope.query,
        { address: new URL(request.url), changed: snapshot.record.changed },
        (rows) => (isSqlite ? madeInTurn(rows, house.turns) : rows),
      )
    const chunks = archive
      ? archive
      : form === 'xlsx'
        ? tableWorkbook(
            snapshot.session,
            table,
            scope.query,
            { address: new URL(request.url), changed: snapshot.record.changed },
            getI18n(language),
          )
        : tableText(
            table.columns,
            form === 'json'
              ? rowsForReading(table, snapshot.session, scope.query)
              : table.batches(snapshot.session, scope.query),
            form === 'csv' || form === 'zip'
              ? { form: 'csv', bom: read.query.bom }
              : form === 'json'
                ? { form }
                : { form, positionOf: (cells) => table.positionOf?.(scope.query, cells) ?? null },
          )
    return new Response(byteStream(withTimeout<string | Uint8Array>(chunks, close, patience)), { headers })
  } catch (error) {
    await close()
    throw error
  }
}

const languageProblem = problemWith('parameterWord', { name: 'language', words: Object.keys(LOCALES) })

/** A workbook has sheets and notes for people, in the language that its address asks for; null where there is none. Other forms have none. */
function spokenIn(given: URLSearchParams, form: DownloadForm) {
  const asked = form === 'xlsx' ? (given.get('language') ?? '') : ''
  return {
    language: asked === '' ? defaultLocale : parseLocale(asked),
    others: [...given].filter(([name]) => form !== 'xlsx' || name !== 'language'),
  }
}

function takingTurns<Query extends { bom: boolean }, Scope>(
  table: DownloadTable<Query, Scope>,
  turns: Mutex,
): DownloadTable<Query, Scope> {
  return {
    ...table,
    find: (session, query) => inTurn(turns, () => table.find(session, query)),
    batches: (session, scope, onMended) => madeInTurn(table.batches(session, scope, onMended), turns),
  }
}

/** What a browser asks before it sends a tag to another site. */
export function allowDownloads(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
      'Access-Control-Max-Age': '86400',
    },
  })
}

function cachedBy({ etag, lastModified }: Validators) {
  return { ...open, 'Cache-Control': 'no-cache', ETag: etag, 'Last-Modified': lastModified }
}

function wrong(problems: readonly Problem[], form: DownloadForm, words: I18n): Response {
  const told = problems.map((problem) => problemText(problem, words))
  const headers = {
    ...open,
    ...{ 'Cache-Control': 'no-store', 'Content-Language': words.locale, Vary: 'Accept-Language' },
  }
  if (form === 'json' || form === 'geojson')
    return Response.json({ problems: told }, { status: 400, headers })
  return new Response(told.map((problem) => `${problem}\n`).join(''), {
    status: 400,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

function busy(): Response {
  return new Response('Too many downloads are under way; try again in a moment.\n', {
    status: 503,
    headers: {
      ...open,
      'Cache-Control': 'no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      'Retry-After': '10',
    },
  })
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
