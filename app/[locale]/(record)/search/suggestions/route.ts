import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { problemText } from '@/lib/i18n/problem-text'
import { underSite } from '@/lib/i18n/site-path'
import { getI18n } from '@/lib/i18n/words'
import type { Problem } from '@/lib/problems/problem'
import { readSearch } from '@/lib/search/search-data'
import { noSuchCountry, readSuggestionQuery } from '@/lib/search/suggestion-query'
import { toSearchSuggestions } from '@/lib/views/search-suggestions'
import { loadPage, statuses } from '../../../load-page'
import { jsonHeaders, taggedJson } from '../../../tagged-json'

export const dynamic = 'force-dynamic'

/**
 * What a field for a search offers while somebody types (lib/http/frame/suggestions.js): at most eight of what the page of the search
 * finds, by its own read. 400 with everything that is wrong with the address, in the language of the page.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  const read = readSuggestionQuery(new URL(request.url).searchParams)
  if (!read.ok) return wrong(read.problems, locale)
  const { typed, country } = read.query
  const asked = await loadPage(
    locale,
    (language) => readSearch(currentDatabase(), typed, country, language),
    (found, words) => ({ found, suggestions: toSearchSuggestions(found, typed, words, underSite) }),
  )
  if (asked.kind !== 'found')
    return new Response(null, { status: statuses[asked.kind], headers: jsonHeaders })
  const { found, suggestions } = asked.view
  return country !== '' && found.country === null
    ? wrong([noSuchCountry], locale)
    : taggedJson(request, suggestions)
}

function wrong(problems: readonly Problem[], locale: string): Response {
  const words = getI18n(parseLocale(locale) ?? defaultLocale)
  const told = problems.map((problem) => problemText(problem, words))
  return Response.json({ problems: told }, { status: 400, headers: { 'Cache-Control': 'no-store' } })
}
