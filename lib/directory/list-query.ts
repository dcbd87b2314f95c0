import { tidied } from '@/lib/signs/cleared'

/** What a list is asked for by its address. */
export interface ListQuery {
  typed: string
  page: number
  /** Whether only those are asked for of which nobody has said the standing. */
  unsaid?: boolean
}

const longest = 200

/** The search parameters of a list; what nobody understands asks for nothing. */
export function parseListQuery(parameters: Record<string, string | string[] | undefined>): ListQuery {
  const q = oneOf(parameters.q)
  const page = Number(oneOf(parameters.page))
  return {
    typed: tidied(q.slice(0, longest)),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    ...(oneOf(parameters.standing) === 'unsaid' ? { unsaid: true } : {}),
  }
}

/** The address of a page of a list, from the "?" on; blank for the first page of everything. */
export function addressOfList({ typed, page, unsaid = false }: ListQuery): string {
  const parameters = new URLSearchParams()
  if (typed !== '') parameters.set('q', typed)
  if (unsaid) parameters.set('standing', 'unsaid')
  if (page > 1) parameters.set('page', String(page))
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** One value of a search parameter, the first where there are several; blank where there is none. */
export function oneOf(value: string | string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}
