import { isPassing } from '@/lib/links/passing-parameters'
import { listedOr } from '@/lib/quantities/units'
import { tidied } from '@/lib/signs/cleared'

/** More is no name. */
const longest = 200

/** What is suggested for: what was typed, and the code of the country in whose names it is looked for, blank for all countries. */
export interface SuggestionQuery {
  typed: string
  country: string
}

const keys = ['q', 'country']

/** Reads `q=deir&country=SY`, or tells everything that is wrong with it, each with what is right. */
export function readSuggestionQuery(
  given: URLSearchParams,
): { ok: true; query: SuggestionQuery } | { ok: false; problems: string[] } {
  const [typed = '', country = ''] = keys.map((key) => given.get(key)?.trim())
  const unknown = [...new Set(given.keys())].filter((name) => !keys.includes(name) && !isPassing(name))
  const problems = [
    ...unknown.map(
      (name) => `${JSON.stringify(tidied(name.slice(0, 60)))} is not a parameter; use ${listedOr(keys)}`,
    ),
    ...keys.filter((key) => given.getAll(key).length > 1).map((key) => `${key} must be given once`),
    ...(typed === '' || typed.length > longest
      ? [`q must be what is looked for, in at most ${longest} characters`]
      : []),
    ...(/^([A-Za-z]{2})?$/.test(country) ? [] : [noSuchCountry]),
  ]
  return problems.length === 0
    ? { ok: true, query: { typed: tidied(typed), country } }
    : { ok: false, problems }
}

/** What is said of a country that is none, or of which nothing is on record. */
export const noSuchCountry = 'country must be the code of a country on record, such as SY'
