import { fold } from '../fold'
import { PLACE_KINDS } from '../tree'
import { areaKey } from './area-names'
import { kmBetween } from './distance'
import type { GazetteerRow } from './file-rows'
import type { RecordedPlace } from './match-country'
import { similarAreas } from './similar-areas'

/** A name as the record has it. */
export interface RecordedName {
  language: string
  name: string
  alias: boolean
}

export interface NamedRecord extends RecordedPlace {
  names: readonly RecordedName[]
}

/** What a row does to a place of the record. */
export interface PlaceChange {
  line: number
  code: string
  /** Another code by which it is known from then on; blank where there is none. */
  codeToAdd: string
  names: RecordedName[]
  /** Names that say something else from then on; what they said stays as another spelling. */
  renamed: { language: string; from: string; to: string }[]
}

export interface FileMatch {
  /** Rows that are a place of the record. */
  matched: number
  changes: PlaceChange[]
  /** Parents before what lies in them; `code` is the file's, blank where it has none. */
  added: (GazetteerRow & { parentCode: string })[]
  /** Rows that may be several places. */
  ambiguous: { line: number; name: string; candidates: string[] }[]
  /** Rows that lie in a place that neither the record nor the file has, or of which nobody can tell what they are. */
  lost: { line: number; name: string; parent: string }[]
  /** Rows of names whose place is not on record. */
  passedOver: number
  /** Codes of places that earlier files of codes named and this one does not. */
  gone: string[]
}

/** How near a place of the same name is the same, in km. */
const nearKm = 2

/** Holds the rows of a gazetteer file against the record: by code, else by name among what lies in the same place. */
export function matchFile(rows: readonly GazetteerRow[], recorded: readonly NamedRecord[]): FileMatch {
  const match = new FileMatching(recorded)
  for (const kind of PLACE_KINDS) match.level(rows.filter((row) => row.kind === kind))
  match.level(rows.filter((row) => row.kind === null))
  return match.result(rows)
}

class FileMatching {
  readonly #result: FileMatch = {
    ...{ matched: 0, changes: [], added: [], ambiguous: [], lost: [], passedOver: 0, gone: [] },
  }
  readonly #byCode = new Map<string, NamedRecord>()
  readonly #inside = new Map<string, NamedRecord[]>()
  /** By a code of the file: the code by which it is on record, or will be. */
  readonly #codes = new Map<string, string>()
  readonly #taken = new Set<string>()
  readonly #changes = new Map<string, PlaceChange>()

  constructor(private readonly recorded: readonly NamedRecord[]) {
    for (const place of recorded) {
      for (const code of [place.code, ...place.otherCodes]) this.#byCode.set(code, place)
      const inside = this.#inside.get(place.parent ?? '')
      if (inside === undefined) this.#inside.set(place.parent ?? '', [place])
      else inside.push(place)
    }
  }

  level(rows: readonly GazetteerRow[]): void {
    const unnamed: GazetteerRow[] = []
    for (const row of rows) {
      const found = row.code === '' ? undefined : this.#byCode.get(row.code)
      if (found === undefined) unnamed.push(row)
      else this.#match(row, found, true)
    }
    const called = new Map<string, GazetteerRow[]>()
    for (const row of unnamed) {
      if (row.kind === null && row.parent === '') {
        this.#result.passedOver++
        continue
      }
      const parent = this.#parentOf(row)
      if (parent === null || row.kind === null)
        this.#result.lost.push({ line: row.line, name: nameOf(row), parent: row.parent })
      else if (!this.#matchByName(row, parent)) called.set(parent, [...(called.get(parent) ?? []), row])
    }
    for (const [parent, left] of called) this.#matchSimilar(parent, left)
  }

  result(rows: readonly GazetteerRow[]): FileMatch {
    const kinds = new Set(rows.map(({ kind }) => kind))
    const countries = new Set(rows.map(({ country }) => country))
    const isCoded = ({ code, otherCodes }: NamedRecord) =>
      [code, ...otherCodes].some(
        (one) => countries.has(one.slice(0, 2)) && /^[A-Z]{2}[-A-Z]*\d[A-Z0-9]*$/.test(one),
      )
    this.#result.gone = this.recorded
      .filter((place) => kinds.has(place.kind) && isCoded(place) && !this.#taken.has(place.code))
      .map(({ code }) => code)
    this.#result.changes = [...this.#changes.values()]
    return this.#result
  }

  /** The code of the place around a row; null where nothing has it. */
  #parentOf({ parent, country, kind }: GazetteerRow): string | null {
    const code = parent === '' ? country : parent
    if (kind === 'country') return ''
    return this.#codes.get(code) ?? this.#byCode.get(code)?.code ?? null
  }

  #matchByName(row: GazetteerRow, parent: string): boolean {
    const spellings = row.names.map(({ name }) => name)
    const free = (this.#inside.get(parent) ?? []).filter(
      ({ code, kind }) => !this.#taken.has(code) && isAlikeKind(kind, row.kind),
    )
    for (const keyOf of [fold, areaKey]) {
      const keys = new Set(spellings.map(keyOf))
      const found = free.filter(
        (place) => isHere(place, row) && place.spellings.some((one) => keys.has(keyOf(one))),
      )
      if (found.length > 1) {
        this.#result.ambiguous.push({
          line: row.line,
          name: nameOf(row),
          candidates: found.map(({ code }) => code),
        })
        return true
      }
      if (found[0] !== undefined) {
        this.#match(row, found[0], false)
        return true
      }
    }
    return false
  }

  /** Areas that nothing else tells: by spellings that are alike. What is like none is new. */
  #matchSimilar(parent: string, rows: readonly GazetteerRow[]): void {
    const areas = rows.filter(({ kind }) => kind?.startsWith('admin'))
    const free = (this.#inside.get(parent) ?? []).filter(
      ({ code, kind }) => !this.#taken.has(code) && kind === areas[0]?.kind,
    )
    const pairs = similarAreas(
      areas.map(({ names }) => names.map(({ name }) => name)),
      free.map(({ spellings }) => spellings),
    )
    for (const row of rows) {
      const other = pairs.get(areas.indexOf(row))
      const found = other === undefined ? undefined : free[other]
      if (found !== undefined) this.#match(row, found, false)
      else {
        this.#result.added.push({ ...row, parentCode: parent })
        if (row.code !== '') this.#codes.set(row.code, row.code)
      }
    }
  }

  #match(row: GazetteerRow, place: NamedRecord, byCode: boolean): void {
    this.#result.matched++
    this.#taken.add(place.code)
    if (row.code !== '') this.#codes.set(row.code, place.code)
    const known = this.#changes.get(place.code)
    const change = known ?? { line: row.line, code: place.code, codeToAdd: '', names: [], renamed: [] }
    if (!byCode && row.code !== '') change.codeToAdd = row.code
    const isFound = (name: string) =>
      [...place.names, ...change.names].some((one) => fold(one.name) === fold(name)) ||
      change.renamed.some(({ to }) => fold(to) === fold(name))
    for (const { language, name, alias } of row.names) {
      const own = [...place.names, ...change.names].find((one) => !one.alias && one.language === language)
      if (!alias && own === undefined && language !== '') change.names.push({ language, name, alias: false })
      else if (isFound(name)) continue
      else if (!alias && byCode && own !== undefined && row.kind !== null)
        change.renamed.push({ language, from: own.name, to: name })
      else change.names.push({ language, name, alias: true })
    }
    if (change.codeToAdd !== '' || change.names.length + change.renamed.length > 0)
      this.#changes.set(place.code, change)
  }
}

const nameOf = ({ names, code }: GazetteerRow) => names[0]?.name ?? code

/** A city and a locality may be one place to two gazetteers; areas are of their level. */
const isAlikeKind = (one: string, other: string | null) =>
  one === other || ['city locality', 'locality city'].includes(`${one} ${other}`)

/** Whether a place lies where a row says; where either does not say, it is told by its name and what it lies in. */
function isHere({ kind, lat, lon }: NamedRecord, row: GazetteerRow): boolean {
  if (kind.startsWith('admin') || lat === null || lon === null || row.lat === null || row.lon === null)
    return true
  return kmBetween({ lat, lon }, { lat: row.lat, lon: row.lon }) <= nearKm
}
