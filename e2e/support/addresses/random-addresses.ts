import type { RowCells } from '@/lib/publishing/test-files'

/** Who a file speaks of, by the keys that the record gave them. */
export interface NamedInRecord {
  operators: { country: string; key: string }[]
  organisations: { country: string; key: string }[]
}

const at = (...parts: string[]) => ['', 'en', ...parts.map(encodeURIComponent)].join('/')
const distinct = <Item>(items: readonly Item[]) => [...new Set(items)]
/** As many as a test has time for, from all over the list. */
const some = <Item>(items: readonly Item[], most: number) => {
  const every = Math.ceil(items.length / most)
  return items.filter((_, at) => at % every === 0)
}

/** The first letters of a name, as a search asks for them. */
const beginningOf = (name: string) => encodeURIComponent([...name].slice(0, 5).join(''))

/** Addresses of every kind of page, picture and file that a file has a part in, whole and narrowed. */
export function addressesOf(rows: readonly RowCells[], named: NamedInRecord): string[] {
  const countries = distinct(rows.map(({ country }) => country!))
  return [
    '/en',
    ...rows
      .slice(0, 1)
      .flatMap(({ operator }) =>
        ['', '/suggestions'].map((end) => `/en/search${end}?q=${beginningOf(operator!)}`),
      ),
    ...countries.flatMap((code) =>
      ofCountry(
        code,
        rows.filter(({ country }) => country === code),
        named,
      ),
    ),
  ]
}

function ofCountry(
  code: string,
  rows: readonly RowCells[],
  { operators, organisations }: NamedInRecord,
): string[] {
  const country = code.toLowerCase()
  const own = operators.filter((operator) => operator.country === code).map(({ key }) => key)
  const places = some(
    distinct(rows.flatMap(({ places }) => places!.split(';'))).filter((place) => place !== code),
    4,
  )
  const metrics = distinct(rows.map(({ metric }) => metric!))
  const narrowings = narrowingsOf(rows, own)
  const figures = [
    at(country),
    ...metrics.map((metric) => at(country, 'metrics', metric)),
    ...places.map((place) => at(country, 'places', place)),
  ]
  const lists = ['map', 'places', 'metrics', 'organisations', 'reports', 'corrections', 'method', 'data'].map(
    (list) => at(country, list),
  )
  return [
    ...figures.flatMap((page, n) => {
      const one = narrowings[n % narrowings.length]!
      return [
        page,
        `${page}/curves`,
        ...(n === 0 ? narrowings : [one]).flatMap((end) => [page + end, `${page}/curves${end}`]),
      ]
    }),
    ...metrics.map((metric, n) => `${at(country, 'metrics', metric)}?by=${n % 2 === 0 ? 'quarter' : 'year'}`),
    `${at(country, 'metrics', metrics[0]!)}${narrowings[0]}&by=year`,
    ...lists,
    at(country, 'brief'),
    at(country, 'brief') + narrowings[0],
    ...places.slice(0, 1).map((place) => `${at(country, 'places', place)}/brief`),
    `${at(country, 'map')}?show=areas`,
    ...['map', 'card', ...metrics].map((part) => at('embed', country, part)),
    ...places
      .slice(0, 1)
      .flatMap((place) =>
        ['card', ...metrics].map(
          (part) => `${at('embed', country, part)}?place=${encodeURIComponent(place)}`,
        ),
      ),
    at(country, 'days', metrics[0]!, code, rows[0]!.to!),
    ...['places', 'organisations'].map((list) => `${at(country, list)}?q=${beginningOf(rows[0]!.operator!)}`),
    ...picturesOf(country, metrics, places),
    ...some(distinct(rows.map(({ report_id }) => report_id!)), 5).map((report) =>
      at(country, 'reports', report),
    ),
    ...reportsAsked(country, rows, own),
    ...some(
      organisations.filter((one) => one.country === code),
      6,
    ).map(({ key }) => at(country, 'organisations', key)),
    ...whysOf(country, rows, own),
    ...filesOf(code, rows, own, metrics),
  ]
}

/** One operator, one period, and both. */
function narrowingsOf(rows: readonly RowCells[], operators: readonly string[]): string[] {
  const days = rows.map(({ to }) => to!).sort()
  const [first, middle, last] = [days[0]!, days[Math.floor(days.length / 2)]!, days.at(-1)!].map((day) =>
    day.slice(0, 7),
  )
  return [
    ...some(operators, 2).map((key) => `?operator=${encodeURIComponent(key)}`),
    `?from=${middle}`,
    `?to=${first}`,
    `?from=${first}&to=${last}`,
    `?operator=${encodeURIComponent(operators[0] ?? '')}&from=${middle}&to=${middle}`,
  ]
}

const picturesOf = (country: string, metrics: readonly string[], places: readonly string[]) => {
  const picture = at(country, 'share')
  return [
    picture,
    ...metrics.map((metric) => `${picture}?metric=${metric}`),
    ...some(places, 2).map((place) => `${picture}?place=${place}`),
  ]
}

function reportsAsked(country: string, rows: readonly RowCells[], operators: readonly string[]): string[] {
  const word = beginningOf(rows[0]!.report_title!)
  const asked = [
    `q=${word}`,
    `operator=${encodeURIComponent(operators[0] ?? '')}&sort=oldest`,
    'grade=X',
    `from=${rows[0]!.published}`,
  ]
  return asked.map((parameters) => `${at(country, 'reports')}?${parameters}`)
}

/** Of people: what is small or of too fine a place is withheld, and there is no explanation of it. */
const ofPeople = ['eore_reached', 'casualties', 'victims_assisted', 'beneficiaries']

/** Explanations of sums and of what single operators add to them. */
function whysOf(country: string, rows: readonly RowCells[], operators: readonly string[]): string[] {
  const counted = distinct(
    rows
      .filter(({ metric }) => !ofPeople.includes(metric!))
      .flatMap(({ metric, part, places }) =>
        places!
          .split(';')
          .map((place) =>
            [part === '' ? metric! : `${metric}:${part}`, place].map(encodeURIComponent).join('/'),
          ),
      ),
  )
  const whys = some(counted, 4).map((subject) => `${at(country, 'why')}/${subject}`)
  return [
    ...whys,
    ...whys
      .slice(0, 2)
      .flatMap((why) => operators.slice(0, 2).map((key) => `${why}/${encodeURIComponent(key)}`)),
  ]
}

function filesOf(
  code: string,
  rows: readonly RowCells[],
  operators: readonly string[],
  metrics: readonly string[],
): string[] {
  const { to, places } = rows[0]!
  const [operator, metric] = [encodeURIComponent(operators[0] ?? ''), metrics[0]!]
  const narrowed = [
    `operator=${operator}`,
    `metric=${metric}&to=${to}`,
    `from=${to}&place=${places!.split(';')[0]}`,
  ]
  const summaries = ['place', 'month', 'operator'].flatMap((by, n) => [`by=${by}`, `by=${by}&${narrowed[n]}`])
  return [
    ...['', ...narrowed.map((one) => `&${one}`)].flatMap((end) =>
      ['csv', 'json'].map((form) => `/api/v1/claims.${form}?country=${code}${end}`),
    ),
    `/api/v1/places.geojson?country=${code}&metric=${metric}`,
    ...summaries.map(
      (asked, n) => `/api/v1/summary.${n % 2 === 0 ? 'csv' : 'json'}?country=${code}&${asked}`,
    ),
  ]
}

const long = 'x'.repeat(5_000)

/** Addresses that nobody is led to: whatever they ask for, they are answered. */
export const oddAddresses = [
  ...[
    '%00',
    '%2500',
    '%ED%A0%80',
    '%E0%A4%A',
    '..%2F..',
    '%2F',
    '%5C',
    '__proto__',
    'constructor',
    '%F0%9F%A7%A8',
    long,
  ].flatMap((part) => [
    `/en/${part}`,
    ...['places', 'metrics', 'reports', 'organisations', 'why/devices', 'reports/before'].map(
      (page) => `/en/sy/${page}/${part}`,
    ),
    `/en/sy/why/${part}/SY`,
    `/en/sy/why/devices/SY/${part}`,
    `/en/sy/places/${part}/curves`,
    `/en/sy/metrics/${part}/curves`,
    `/en/sy?operator=${part}`,
    `/en/sy/map?metric=${part}`,
    `/en/sy/curves?operator=${part}`,
    `/en/sy/places/SY04?operator=${part}&from=2018`,
    `/en/sy/metrics/devices?from=${part}&to=${part}`,
    `/en/sy/places?q=${part}`,
    `/en/sy/organisations?q=${part}`,
    `/en/sy/reports?q=${part}&operator=${part}&speaker=${part}&publisher=${part}&grade=${part}&from=${part}&sort=${part}`,
    `/en/sy/reports?after=${part}`,
    `/en/search?q=${part}&country=${part}`,
    `/en/search/suggestions?q=${part}`,
    `/en/search/suggestions?q=a&country=${part}&${part}=a`,
    `/en/sy/metrics/devices?by=${part}`,
    `/en/sy/method?operator=${part}`,
    `/en/sy/places?sort=${part}`,
    `/en/sy/compare?by=${part}&by=syrian-army-engineers&metric=${part}`,
    `/en/sy/compare?place=${part}&place=SY04`,
    `/en/compare?country=${part}&country=SY&metric=${part}`,
    `/en/sy/share?place=${part}`,
    `/en/sy/days/devices/SY/${part}`,
    `/en/sy/days/${part}/${part}/2017-10-13`,
    `/en/sy/places/${part}/brief`,
    `/en/embed/sy/${part}`,
    `/en/embed/sy/devices?place=${part}&theme=${part}`,
    `/en/embed/sy/map?metric=${part}&show=${part}`,
    `/api/v1/places.geojson?country=SY&place=${part}`,
    `/en/sy/share?metric=${part}`,
    `/api/v1/claims.csv?country=SY&operator=${part}`,
    `/api/v1/claims.json?country=${part}`,
    `/api/v1/summary.json?country=SY&by=place&place=${part}`,
    `/api/v1/summary.csv?country=SY&by=month&metric=${part}&from=${part}`,
    `/api/v1/summary.csv?country=SY&by=operator&${part}=1`,
  ]),
  ...[
    '?from=0001&to=0001',
    '?from=9999&to=9999',
    '?from=0001-01&to=9999-12',
    '?to=0001-01',
    '?from=9999-12',
    '?from=2018-13',
  ].flatMap((end) =>
    ['', '/metrics/devices', '/places/SY09'].flatMap((page) => [
      `/en/sy${page}${end}`,
      `/en/sy${page}/curves${end}`,
    ]),
  ),
  '/en/sy?operator=a&operator=b&from=2018&from=2019',
  '/en/sy/reports?before=9999-99-99.999999999',
  '/en/sy/reports?before=0000-00-00.0',
  '/en/sy/reports/before/9999-12-31.999999999',
  '/en/sy/reports/before/2018-01-01.4294967296',
  '/en/sy/reports?q=a&after=2018-01-01.4294967296',
  '/en/sy/reports?from=0001-01-01&to=9999-12-31',
  '/en/sy/reports?q=%25&sort=oldest',
  '/api/v1/summary.json?country=SY&by=month&from=0001-01-01&to=9999-12-31&metric=roads',
  '/api/v1/summary.csv?country=SY&by=place&from=9999-12-31&to=9999-12-31',
  '/api/v1/summary.csv?country=SY&by=operator&from=0001-01-01&to=0001-01-01',
  '/api/v1/claims.csv?country=SY&from=0001-01-01&to=9999-12-31',
  '/api/v1/claims.csv?country=sy',
  '/api/v1/claims.csv',
  '/api/v1/summary.csv?country=SY',
]
