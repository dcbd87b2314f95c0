import { currentDatabase } from '@/lib/audit/with-session'
import { underSite } from '@/lib/i18n/site-path'
import { readSearch } from '@/lib/search/search-data'
import { noSuchCountry, readSuggestionQuery } from '@/lib/search/suggestion-query'
import { toSearchSuggestions } from '@/lib/views/search-suggestions'
import { loadPage, statuses } from '../../../load-page'
import { jsonHeaders, taggedJson } from '../../../tagged-json'

export const dynamic = 'force-dynamic'

/**
 * What a field for a search offers while somebody types (lib/http/frame/suggestions.js): at most eight of what the page of the search
 * finds, by its own read. 400 with everything that is wrong with the address.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const read = readSuggestionQuery(new URL(request.url).searchParams)
  if (!read.ok) return wrong(read.problems)
  const { typed, country } = read.query
  const asked = await loadPage(
    (await params).locale,
    (language) => readSearch(currentDatabase(), typed, country, language),
    (found, words) => ({ found, suggestions: toSearchSuggestions(found, typed, words, underSite) }),
  )
  if (asked.kind !== 'found')
    return new Response(null, { status: statuses[asked.kind], headers: jsonHeaders })
  const { found, suggestions } = asked.view
  return country !== '' && found.country === null ? wrong([noSuchCountry]) : taggedJson(request, suggestions)
}

const wrong = (problems: string[]) =>
  Response.json({ problems }, { status: 400, headers: { 'Cache-Control': 'no-store' } })
