import { tidied } from '@/lib/signs/cleared'

/** What an address gives; a name that is given twice has a list. */
export type SearchParameters = { q?: string | string[] }

const longest = 200

/** The name that an address asks for, `?q=deir`; blank where it asks for none. */
export function searchTerm({ q = '' }: SearchParameters): string {
  return tidied((typeof q === 'string' ? q : (q[0] ?? '')).slice(0, longest))
}
