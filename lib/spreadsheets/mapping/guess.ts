import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { elementAt } from '@/lib/lookup/element-at'
import type { AmountOf, ColumnUse, FigureField, Mapping, Sheet, SheetColumn, SheetHeader } from '../types'
import { amountColumns } from './amount-columns'
import { type ColumnCandidate, columnCandidates } from './column-candidates'
import { contentsOf, countryOfPlaces } from './content'
import type { KnownIndex } from './known-index'
import { OWN_COLUMNS } from './own-header'
import { placeColumns } from './place-columns'
import { readyUses } from './ready-mappings'

/** Columns that are written and never read. */
const written: readonly string[] = CLAIM_COLUMNS.filter(({ use }) => use === 'export').map(({ name }) => name)

/**
 * A first mapping of a sheet: what its columns seem to be by their names in ten languages, their HXL tags and what stands in them.
 * Nothing is invented: what neither names, tags nor cells say is left out, to be asked (`questionsOf`). Preselected is what the layout
 * implies: the qualifier exact; the basis period where each row or column has a month or two days; the one country that the places are of.
 */
export function guessMapping(sheet: Sheet, header: SheetHeader, index: KnownIndex): Mapping {
  const uses = isOurs(header) ? ourUses(header) : usesOf(sheet, header, index)
  const constants = constantsOf(sheet, header, uses, index)
  return {
    version: 1,
    sheet: sheet.name,
    header: null,
    columns: header.columns.map(({ name, at }) => ({ name, at, is: uses.get(at) ?? { use: 'nothing' } })),
    constants,
    habits: {},
    year: null,
    repeated: null,
    values: [],
  }
}

type Uses = ReadonlyMap<number, ColumnUse>

const plainName = ({ name }: SheetColumn) => name.trim().toLowerCase()

const isOurs = ({ columns }: SheetHeader) =>
  OWN_COLUMNS.every((name) => columns.some((column) => plainName(column) === name))

/** A file of ours says what its columns are. */
function ourUses({ columns }: SheetHeader): Uses {
  const uses = new Map<number, ColumnUse>()
  const seen = new Set<string>()
  for (const column of columns) {
    const name = plainName(column)
    const isField = CLAIM_COLUMNS.some((known) => known.name === name) && !written.includes(name)
    if (!isField || seen.has(name)) continue
    seen.add(name)
    uses.set(column.at, name === 'amount' ? { use: 'amount', of: {} } : fieldUse(name as FigureField))
  }
  return uses
}

const fieldUse = (field: FigureField): ColumnUse => ({ use: 'field', field })

function usesOf(sheet: Sheet, header: SheetHeader, index: KnownIndex): Uses {
  const ready = readyUses(header)
  const contents = contentsOf(sheet, header, index)
  const columns = header.columns.map((column, at) => ({ column, content: elementAt(contents, at) }))
  const chosen = chosenOf(
    columns.flatMap(({ column, content }) => {
      const is = ready.get(column.at)
      if (is === undefined) return columnCandidates(column, content, index)
      return [{ at: column.at, is, score: ofKnownForm, slot: slotOf(is) }]
    }),
  )
  const uses = new Map<number, ColumnUse>()
  for (const { at, is } of chosen) if (is.use !== 'place') uses.set(at, is)
  for (const [at, is] of placeColumns(chosen)) uses.set(at, is)
  const amounts = [...uses].flatMap(([at, is]) => (is.use === 'amount' ? [{ at, of: is.of }] : []))
  const settled = amountColumns(amounts, index)
  for (const { at } of amounts) {
    const of: AmountOf | undefined = settled.get(at)
    uses.set(at, of === undefined ? { use: 'nothing' } : { use: 'amount', of })
  }
  return uses
}

const ofKnownForm = 10_000

const slotOf = (is: ColumnUse) => (is.use === 'field' ? `field ${is.field}` : '')

/** The surest use of each column, where no other column has taken it. */
function chosenOf(candidates: readonly ColumnCandidate[]): ColumnCandidate[] {
  const columns = new Set<number>()
  const slots = new Set<string>()
  const chosen: ColumnCandidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (columns.has(candidate.at) || (candidate.slot !== '' && slots.has(candidate.slot))) continue
    columns.add(candidate.at)
    slots.add(candidate.slot)
    chosen.push(candidate)
  }
  return chosen
}

function constantsOf(sheet: Sheet, header: SheetHeader, uses: Uses, index: KnownIndex): Mapping['constants'] {
  const all = [...uses]
  const hasField = (field: FigureField) => all.some(([, is]) => is.use === 'field' && is.field === field)
  const hasTime =
    all.some(([, is]) => is.use === 'year' || is.use === 'month' || is.use === 'period') ||
    all.some(([, is]) => is.use === 'amount' && (is.of.month ?? is.of.year ?? is.of.period) !== undefined) ||
    (hasField('from') && hasField('to'))
  const placed = all.flatMap(([at, is]) =>
    is.use === 'area' || (is.use === 'field' && is.field === 'places') ? [at] : [],
  )
  const inColumns = all.flatMap(([, is]) => (is.use === 'amount' && is.of.places ? [is.of.places] : []))
  const ofColumns = new Set(inColumns.map((code) => index.tree.countryOf(code)))
  const country = hasField('country')
    ? null
    : placed.length > 0
      ? countryOfPlaces(sheet, header, placed, index)
      : ofColumns.size === 1
        ? ([...ofColumns][0] ?? null)
        : null
  return {
    ...(country === null ? {} : { country }),
    ...(hasTime && !hasField('basis') ? { basis: 'period' } : {}),
    ...(hasField('qualifier') ? {} : { qualifier: 'exact' }),
  }
}
