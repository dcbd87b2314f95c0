import type { DraftChoices } from '@/lib/drafts/form/choices'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import type { I18n } from '@/lib/i18n/words'
import { isDay } from '@/lib/periods/day'
import type { FigureField } from '@/lib/spreadsheets/types'
import { optionsOf } from './field-options'

/** How a cell of our own format reads on a page: by its name where it holds a code, a day as people write it, else as it stands. */
export type CellNames = (field: FigureField, cell: string) => string

/** `placesOf` are the names of places that are on record, by their codes. */
export function cellNames(
  choices: DraftChoices,
  { codes, placesOf }: { codes: ReadonlySet<string>; placesOf: (codes: readonly string[]) => string },
  words: I18n,
): CellNames {
  const parts = new Map(
    choices.metrics.flatMap(({ partLabels }) =>
      partLabels.map(({ value, label }) => [value, label] as const),
    ),
  )
  return (field, cell) => {
    if (field === 'from' || field === 'to') return isDay(cell) ? words.format.day(cell) : cell
    if (field === 'part') return parts.get(cell) ?? cell
    if (field === 'places') {
      const named = cell.split(PLACE_SEPARATOR).map((code) => code.trim())
      return named.every((code) => codes.has(code)) ? placesOf(named) : cell
    }
    return optionsOf(field, choices, words).find(({ value }) => value === cell)?.label ?? cell
  }
}
