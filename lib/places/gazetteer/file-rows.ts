import { PLACE_KINDS, type PlaceKind } from '../tree'
import { COUNTRY_CODES } from './country-codes'

/** What a row of a gazetteer file says of a place. */
export interface GazetteerRow {
  line: number
  /** Two letters; blank where the row does not say. */
  country: string
  /** Null where the row only adds to a place that is known by its code. */
  kind: PlaceKind | null
  code: string
  /** The code of the place around it; blank where the row does not say. */
  parent: string
  /** Names by language; blank for a spelling of no language. */
  names: { language: string; name: string; alias: boolean }[]
  lat: number | null
  lon: number | null
  population: number | null
}

/** What may be wrong with a row, or a column of the first; the message `lists.file.fault` says each in words. */
export type GazetteerFault =
  | 'blankCode'
  | 'badLevel'
  | 'noName'
  | 'badLocation'
  | 'badCountry'
  | 'badPosition'
  | 'badKind'
  | 'nothing'
  | 'badPopulation'
  | 'unknownTable'
  | 'quote'
  | 'badCode'
  | 'codeTwice'
  | 'ambiguous'
  | 'lost'

/** A row that cannot be understood: `text` is what stands there, `other` what the fault is told with besides; '' where it needs none. */
export interface GazetteerProblem {
  line: number
  fault: GazetteerFault
  text: string
  other: string
}

export const problemOf = (line: number, fault: GazetteerFault, text = '', other = ''): GazetteerProblem => ({
  line,
  fault,
  text,
  other,
})

export interface GazetteerRows {
  /** Which of the known forms it has. */
  form: 'p-codes' | 'cod-ab' | 'geonames' | 'alternate-names' | 'columns'
  rows: GazetteerRow[]
  problems: GazetteerProblem[]
}

const levels: readonly PlaceKind[] = ['country', 'admin1', 'admin2', 'admin3']

/** Reads the cells of a table; null where it has none of the known forms. `cells` are its lines, the header among them. */
export function readGazetteer(cells: readonly (readonly string[])[]): GazetteerRows | null {
  const [first = []] = cells
  const header = first.map((cell) => cell.trim().toLowerCase())
  const lines = cells.map((row, at) => ({ line: at + 1, row: row.map((cell) => cell.trim()) }))
  if (/^\d+$/.test(first[0] ?? '') && first.length >= 15) return collect('geonames', lines, ofGeonames)
  if (/^\d+$/.test(first[0] ?? '') && /^\d+$/.test(first[1] ?? '') && first.length >= 4)
    return collect('alternate-names', lines, ofAlternateName)
  const body = lines
    .slice(1)
    .filter(({ row }) => row.some((cell) => cell !== '') && !row.some((cell) => cell.startsWith('#')))
  const at = (name: string) => header.indexOf(name)
  if (at('p-code') >= 0 && at('name') >= 0)
    return collect('p-codes', body, (row, line) => ofPcodes(row, line, at))
  if (header.some((name) => /^adm\d_pcode$/.test(name))) return ofCodAb(header, body)
  if (at('code') >= 0 && at('name') >= 0)
    return collect('columns', body, (row, line) => ofColumns(row, line, header))
  return null
}

type Reader = (row: readonly string[], line: number) => GazetteerRow | GazetteerProblem | null

function collect(
  form: GazetteerRows['form'],
  lines: readonly { line: number; row: readonly string[] }[],
  read: Reader,
): GazetteerRows {
  const rows: GazetteerRow[] = []
  const problems: GazetteerProblem[] = []
  for (const { line, row } of lines) {
    const found = read(row, line)
    if (found === null) continue
    if ('fault' in found) problems.push(found)
    else rows.push(found)
  }
  return { form, rows, problems }
}

const nowhere = { lat: null, lon: null, population: null }
const named = (language: string, name: string) => ({ language, name, alias: false })

function ofPcodes(
  row: readonly string[],
  line: number,
  at: (name: string) => number,
): GazetteerRow | GazetteerProblem {
  const cell = (name: string) => row[at(name)] ?? ''
  const code = cell('p-code')
  const kind = levels[Number(cell('admin level') || 'NaN')]
  if (code === '') return problemOf(line, 'blankCode')
  if (kind === undefined) return problemOf(line, 'badLevel', cell('admin level'))
  if (cell('name') === '') return problemOf(line, 'noName', code)
  const country = twoLetters(cell('location') || code.slice(0, 2))
  if (country === null) return problemOf(line, 'badLocation', cell('location'))
  const parent = kind === 'country' ? '' : kind === 'admin1' ? country : cell('parent p-code')
  return { line, country, kind, code, parent, names: [named('en', cell('name'))], ...nowhere }
}

const byThree = new Map([...COUNTRY_CODES].map(([two, three]) => [three, two]))

function twoLetters(code: string): string | null {
  const capital = code.toUpperCase()
  return COUNTRY_CODES.has(capital) ? capital : (byThree.get(capital) ?? null)
}

/** Each line of COD-AB names an area and all that it lies in. */
function ofCodAb(
  header: readonly string[],
  lines: readonly { line: number; row: readonly string[] }[],
): GazetteerRows {
  const areas = new Map<string, GazetteerRow>()
  const problems: GazetteerProblem[] = []
  const columns = header.map((name) => /^adm(\d)_([a-z]{2,6})$/.exec(name))
  for (const { line, row } of lines) {
    const codeAt = (level: number) => row[header.indexOf(`adm${level}_pcode`)] ?? ''
    const country = twoLetters(codeAt(0) || codeAt(1).slice(0, 2))
    if (country === null) {
      problems.push(problemOf(line, 'badCountry', codeAt(0)))
      continue
    }
    for (const [level, kind] of levels.entries()) {
      const code = codeAt(level)
      if (level === 0 || code === '' || areas.has(code)) continue
      const names = columns.flatMap((found, at) => {
        const name = row[at] ?? ''
        return found === null || found[1] !== String(level) || found[2] === 'pcode' || name === ''
          ? []
          : [named(found[2] ?? '', name)]
      })
      if (names.length === 0) problems.push(problemOf(line, 'noName', code))
      const parent = level === 1 ? country : codeAt(level - 1)
      areas.set(code, { line, country, kind, code, parent, names, ...nowhere })
    }
  }
  return { form: 'cod-ab', rows: [...areas.values()], problems }
}

const seats = new Set(['PPLC', 'PPLA', 'PPLA2'])
const cityPopulation = 15_000

function ofGeonames(row: readonly string[], line: number): GazetteerRow | GazetteerProblem | null {
  const [id = '', name = '', , others = '', lat = '', lon = '', type, feature = '', country = ''] = row
  const [first = '', second = '', population = ''] = [row[10], row[11], row[14]]
  const isArea = feature === 'ADM1' || feature === 'ADM2'
  if (!isArea && type !== 'P') return null
  if (!COUNTRY_CODES.has(country)) return problemOf(line, 'badCountry', country)
  if (name === '') return problemOf(line, 'noName', id)
  const position = { lat: degrees(lat, 90), lon: degrees(lon, 180) }
  if (position.lat === null || position.lon === null) return problemOf(line, 'badPosition', lat, lon)
  const area = [country, first, second].filter((part) => part !== '' && part !== '00')
  const people = Number(population)
  const kind = feature === 'ADM1' ? 'admin1' : feature === 'ADM2' ? 'admin2' : null
  return {
    ...{ line, country, ...position, population: people > 0 ? people : null },
    kind: kind ?? (seats.has(feature) || people >= cityPopulation ? 'city' : 'locality'),
    code: kind === null ? `gn${id}` : area.join('.'),
    parent: (kind === null ? area : area.slice(0, -1)).join('.'),
    names: [
      named('en', name),
      ...others
        .split(',')
        .flatMap((other) => (other === '' ? [] : [{ language: '', name: other, alias: true }])),
    ],
  }
}

function ofAlternateName(row: readonly string[], line: number): GazetteerRow | GazetteerProblem | null {
  const [, id = '', language = '', name = '', preferred = '', , , historic = ''] = row
  // Codes of airports, links and the like stand among the languages.
  if (!/^[a-z]{2,3}(-[A-Za-z]+)?$/.test(language) && language !== '') return null
  if (historic === '1') return null
  if (name === '') return problemOf(line, 'noName', id)
  const alias = preferred !== '1' || language === ''
  return {
    line,
    country: '',
    kind: null,
    code: `gn${id}`,
    parent: '',
    names: [{ language, name, alias }],
    ...nowhere,
  }
}

function ofColumns(
  row: readonly string[],
  line: number,
  header: readonly string[],
): GazetteerRow | GazetteerProblem {
  const cell = (name: string) => row[header.indexOf(name)] ?? ''
  const kind = PLACE_KINDS.find((one) => one === cell('kind').toLowerCase().replaceAll(' ', '')) ?? null
  if (kind === null && cell('kind') !== '')
    return problemOf(line, 'badKind', cell('kind'), PLACE_KINDS.join(', '))
  if (cell('code') === '' && cell('name') === '') return problemOf(line, 'nothing')
  const [lat, lon] = [degrees(cell('lat'), 90), degrees(cell('lon'), 180)]
  if (
    (cell('lat') !== '' && lat === null) ||
    (cell('lon') !== '' && lon === null) ||
    (lat === null) !== (lon === null)
  )
    return problemOf(line, 'badPosition', cell('lat'), cell('lon'))
  const population = cell('population') === '' ? null : Number(cell('population'))
  if (population !== null && !(Number.isInteger(population) && population >= 0))
    return problemOf(line, 'badPopulation', cell('population'))
  const names = header.flatMap((name, at) => {
    const language = name === 'name' ? 'en' : /^name_([a-z]{2,3})$/.exec(name)?.[1]
    const written = row[at] ?? ''
    return language === undefined || written === '' ? [] : [named(language, written)]
  })
  const aliases = cell('aliases')
    .split(/[;|]/)
    .flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))
  return {
    ...{ line, kind, code: cell('code'), parent: cell('parent'), lat, lon, population },
    country: twoLetters(cell('country')) ?? '',
    names: [...names, ...aliases.map((name) => ({ language: '', name, alias: true }))],
  }
}

function degrees(text: string, most: number): number | null {
  const value = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null
}
