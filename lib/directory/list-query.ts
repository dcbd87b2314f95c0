import { PLACE_KINDS } from '@/lib/places/tree'
import { tidied } from '@/lib/signs/cleared'

/** The lists that are read page by page. */
export type PagedList = 'places' | 'organisations'

/** By which column a list is sorted; `used`: what most figures name first. */
export const LIST_ORDERS = ['name', 'code', 'kind', 'used'] as const
export type ListOrder = (typeof LIST_ORDERS)[number]

/** What organisations are told apart by: whether they are a party to the conflict, are none, or nobody has said. */
export const STANDINGS = ['party', 'none', 'unsaid'] as const

/** What a list is asked for by its address; what is blank is not asked. */
export interface ListQuery {
  typed: string
  /** Code of a country. */
  country: string
  /** The kind of a place, one of `STANDINGS` of an organisation. */
  kind: string
  /** Whether a figure, a report or a draft names it. */
  use: '' | 'yes' | 'no'
  sort: ListOrder
  /** Id of the one that the page comes after. */
  after: number | null
}

/** The whole list, by name. */
export const wholeList: ListQuery = {
  ...{ typed: '', country: '', kind: '', after: null },
  use: '',
  sort: 'name',
}

const longest = 200

/** The search parameters of a list; what nobody understands asks for nothing. */
export function parseListQuery(
  list: PagedList,
  parameters: Record<string, string | string[] | undefined>,
): ListQuery {
  const given = (name: string) => oneOf(parameters[name]).trim()
  const after = Number(given('after'))
  const country = given('country').toUpperCase()
  const kinds: readonly string[] = list === 'places' ? PLACE_KINDS : STANDINGS
  const kind = given(kindParameter[list])
  return {
    typed: tidied(oneOf(parameters.q).slice(0, longest)),
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    kind: kinds.includes(kind) ? kind : '',
    use: given('use') === 'yes' ? 'yes' : given('use') === 'no' ? 'no' : '',
    sort: LIST_ORDERS.find((order) => order === given('sort')) ?? 'name',
    after: Number.isSafeInteger(after) && after > 0 ? after : null,
  }
}

/** What the parameter of the kind is called. */
export const kindParameter = { places: 'kind', organisations: 'standing' } as const satisfies Record<
  PagedList,
  string
>

/** The address of a page of a list, from the "?" on; blank for the first page of everything. */
export function addressOfList(
  list: PagedList,
  { typed, country, kind, use, sort, after }: ListQuery,
): string {
  const said: [string, string][] = [
    ['q', typed],
    ['country', country],
    [kindParameter[list], kind],
    ['use', use],
    ['sort', sort === 'name' ? '' : sort],
    ['after', after === null ? '' : String(after)],
  ]
  const parameters = new URLSearchParams(said.filter(([, value]) => value !== ''))
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** Whether only some of a list are asked for. */
export const isListFiltered = ({ typed, country, kind, use }: ListQuery): boolean =>
  [typed, country, kind, use].some((asked) => asked !== '')

/** One value of a search parameter, the first where there are several; blank where there is none. */
export function oneOf(value: string | string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}
