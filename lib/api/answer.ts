import 'server-only'
import { createHash } from 'node:crypto'
import type { DownloadContext } from '@/lib/downloads/answer'
import { readAskedDay } from '@/lib/downloads/asked-day'
import { inTurn, madeInTurn } from '@/lib/downloads/made-in-turn'
import { takeSlot } from '@/lib/downloads/slots'
import { openSnapshot } from '@/lib/downloads/snapshot'
import { isFresh, type RecordVersion, type Validators, validatorsOf } from '@/lib/downloads/validators'
import { withTimeout } from '@/lib/downloads/with-timeout'
import { byteStream } from '@/lib/exchange/byte-stream'
import { csvText } from '@/lib/exchange/csv/csv-out'
import { defaultLocale } from '@/lib/i18n/locales'
import { negotiateLocale } from '@/lib/i18n/negotiate'
import { getI18n } from '@/lib/i18n/words'
import type { Problem } from '@/lib/problems/problem'
import { cellsOfItems, itemColumns } from './csv'
import { type ProblemDocument, type ProblemStatus, toProblemDocument, toStateDocument } from './problem-json'
import type { ApiResource, RowsToAnswer, UnderstoodRequest } from './resource'

/** Eight at once must not take the memory of the server. */
const cacheMb = 8

const patience = { chunkMs: 60_000, wholeMs: 3_600_000 }

/** Anybody may read, from any site. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
}

const types = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' }

/**
 * Answers GET and HEAD of a resource: 200 with a page of it, or with all of it as it is made, from one unmoving view of the record; 304 where
 * the client has it; 400 with everything that is wrong with the address, 410 where a feed cannot be followed from there, 503 where too many
 * are reading: all of these as `application/problem+json`.
 */
export async function answerApi(
  request: Request,
  resource: ApiResource,
  house: DownloadContext,
): Promise<Response> {
  const given = [...new URL(request.url).searchParams]
  const dated = await readAskedDay(given, house)
  if (!dated.ok) return wrong(request, dated.problems)
  const understood = resource.understand([...dated.others])
  if (!understood.ok) return wrong(request, understood.problems)
  const asked = JSON.stringify(['api', understood.query.asked, ...(dated.past ? [dated.past.before] : [])])
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
    const read = () => understood.query.read(snapshot.session)
    const found = await (house.address.dialect === 'sqlite' ? inTurn(house.turns, read) : read())
    if (!found.ok) {
      await close()
      return wrong(request, found.problems)
    }
    const headers = {
      ...cachedBy(validatorsAt(snapshot.record)),
      'Content-Type': types[understood.query.form],
      ...linkTo(found.query, resource, given),
    }
    if (request.method === 'HEAD') {
      await close()
      return new Response(null, { headers })
    }
    const rows =
      'batches' in found.query && house.address.dialect === 'sqlite'
        ? { batches: madeInTurn(found.query.batches, house.turns) }
        : found.query
    const chunks = textOf(rows, resource, understood.query)
    return new Response(byteStream(withTimeout(chunks, close, patience)), { headers })
  } catch (error) {
    await close()
    throw error
  }
}

/** The header that says where a list goes on: with the same parameters, whatever path the site has. */
function linkTo(
  rows: RowsToAnswer,
  { cursorName }: ApiResource,
  given: readonly (readonly [string, string])[],
): { Link?: string } {
  if ('batches' in rows || rows.next === null) return {}
  const others = given.filter(([name]) => name !== cursorName).map(([name, value]) => [name, value])
  return { Link: `<?${new URLSearchParams([...others, [cursorName, rows.next]])}>; rel="next"` }
}

async function* textOf(
  rows: RowsToAnswer,
  { item }: ApiResource,
  { form, bom }: Pick<UnderstoodRequest, 'form' | 'bom'>,
): AsyncGenerator<string, void> {
  const batches = 'batches' in rows ? rows.batches : [rows.items]
  if (form === 'csv') {
    const columns = itemColumns(item)
    yield* csvText(columns, cellBatches(batches, columns), { bom })
    return
  }
  let before = '{"data":['
  for await (const items of batches) {
    for (const one of items) {
      yield `${before}\n${JSON.stringify(one)}`
      before = ','
    }
  }
  const start = before === ',' ? '' : before
  yield 'batches' in rows ? `${start}\n]}\n` : `${start}\n],\n"next":${JSON.stringify(rows.next)}}\n`
}

async function* cellBatches(
  batches: Iterable<object[]> | AsyncIterable<object[]>,
  columns: ReturnType<typeof itemColumns>,
): AsyncGenerator<string[][]> {
  for await (const items of batches) yield cellsOfItems(items, columns)
}

/** What a browser asks before it sends a tag to another site. */
export function allowReading(): Response {
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

/** Text that is the same for everybody until the program is another. */
export function answerText(request: Request, text: string, type: string): Response {
  const etag = `"${digest(text)}"`
  const headers = { ...open, 'Cache-Control': 'no-cache', ETag: etag }
  if (isFresh(request.headers, { etag, lastModified: '' }))
    return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : text, {
    headers: { ...headers, 'Content-Type': type },
  })
}

/** Says what is wrong with a request, in the language that it asks for. */
export function wrong(request: Request, problems: readonly Problem[], status?: ProblemStatus): Response {
  const words = getI18n(negotiateLocale(request.headers.get('accept-language'), defaultLocale))
  const isGone = problems.some(({ code }) => code === 'cursorGone')
  const document = toProblemDocument(status ?? (isGone ? 410 : 400), problems, words, [
    ...new URL(request.url).searchParams,
  ])
  return problem(document, { 'Content-Language': words.locale, Vary: 'Accept-Language' })
}

const busy = () =>
  problem(toStateDocument(503, 'Too many are reading; try again in a moment.'), { 'Retry-After': '10' })

/** Says that the record cannot be read. */
export const silent = () =>
  problem(toStateDocument(503, 'The record cannot be read at the moment; try again later.'), {
    'Retry-After': '10',
  })

const problem = (document: ProblemDocument, headers: Record<string, string>) =>
  new Response(`${JSON.stringify(document, null, 2)}\n`, {
    status: document.status,
    headers: {
      ...open,
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json; charset=utf-8',
    },
  })

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
