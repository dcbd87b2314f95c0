import type { PageChartData } from '@/lib/charts/interactive/chart-data'
import { currentState } from '@/lib/db/data-version'
import { addressOfFigures, type FigureFilter, parseFigureFilter } from '@/lib/figures/figure-filter'
import { keptMark } from '@/lib/http/cache/cacheable-header'
import { askedDay } from '@/lib/i18n/asked-day'
import { type PageResult, statuses } from './load-page'
import { jsonHeaders, taggedJson } from './tagged-json'

type AskedSeeds = PageResult<{ seeds: PageChartData }>

/** Those that are being read, by data version and address: who asks meanwhile is given the same. */
const reading = new Map<string, Promise<AskedSeeds>>()

/**
 * Answers with what the charts of a page are drawn from, by the read and the view of the page itself, and with the page's own
 * status where it shows nothing. Of a whole page it is kept in front of Next for the data version, packed; of a narrowed one
 * it is read each time.
 */
export async function chartDataResponse(
  request: Request,
  ask: (filter: FigureFilter) => Promise<AskedSeeds>,
): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const filter = parseFigureFilter(Object.fromEntries(searchParams))
  const narrowing = addressOfFigures(filter)
  const state = await currentState().catch(() => null)
  const asked = await askedOnce(`${state} ${askedDay()} ${pathname}${narrowing}`, () => ask(filter))
  if (asked.kind !== 'found')
    return new Response(null, { status: statuses[asked.kind], headers: jsonHeaders })
  return taggedJson(request, asked.view.seeds, narrowing === '' ? keptMark : {})
}

function askedOnce(key: string, ask: () => Promise<AskedSeeds>): Promise<AskedSeeds> {
  let asked = reading.get(key)
  if (asked === undefined) {
    asked = ask().finally(() => reading.delete(key))
    reading.set(key, asked)
  }
  return asked
}
