import { isPassing } from '@/lib/links/passing-parameters'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { tidied } from '@/lib/signs/cleared'

/** More is no name. */
const longest = 200

/** What is suggested for: what was typed, and the code of the country in whose names it is looked for, blank for all countries. */
export interface SuggestionQuery {
  typed: string
  country: string
}

const keys = ['q', 'country']

/** Reads `q=deir&country=SY`, or tells everything that is wrong with it. */
export function readSuggestionQuery(
  given: URLSearchParams,
): { ok: true; query: SuggestionQuery } | { ok: false; problems: Problem[] } {
  const [typed = '', country = ''] = keys.map((key) => given.get(key)?.trim())
  const unknown = [...new Set(given.keys())].filter((name) => !keys.includes(name) && !isPassing(name))
  const problems = [
    ...unknown.map((name) =>
      problemWith('parameterUnknown', { name: JSON.stringify(tidied(name.slice(0, 60))), words: keys }),
    ),
    ...keys
      .filter((key) => given.getAll(key).length > 1)
      .map((name) => problemWith('parameterTwice', { name })),
    ...(typed === '' || typed.length > longest
      ? [problemWith('parameterSearch', { name: 'q', most: longest })]
      : []),
    ...(/^([A-Za-z]{2})?$/.test(country) ? [] : [noSuchCountry]),
  ]
  return problems.length === 0
    ? { ok: true, query: { typed: tidied(typed), country } }
    : { ok: false, problems }
}

/** What is said of a country that is none, or of which nothing is on record. */
export const noSuchCountry = problemWith('countryCode', { name: 'country' })
