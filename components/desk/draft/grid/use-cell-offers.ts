'use client'
import type { PlaceChoice } from '@/lib/drafts/form/choices'
import { type CellOffer, isCalled, operatorOffers, vocabularyOffers } from '@/lib/drafts/grid/cell-offers'
import { QUICK_DAYS, quickDay } from '@/lib/drafts/grid/quick-days'
import { type CellValues, readTypedCell } from '@/lib/drafts/grid/typed-cell'
import type { DraftFigure, FigureCell } from '@/lib/drafts/schema'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { commaOf } from '@/lib/i18n/joined'
import { isDay } from '@/lib/periods/day'
import { useDesk } from '../draft-context'
import { usePlaceSearch } from '../use-place-search'

/** The cell that is typed in, and what its offers depend on. */
export interface EditedCell {
  cell: FigureCell
  figure: DraftFigure
  /** The figure in the row above. */
  above: DraftFigure | undefined
  country: string
  /** Day of publication of the report. */
  published: string
  values: CellValues
}

/** What a cell may be filled with while `typed` stands in it; `begins` stood there before. Places come from the server. */
export function useCellOffers(
  { cell, figure, above, country, published, values }: EditedCell,
  typed: string,
  begins: string,
): CellOffer[] {
  const { words, choices, language, lastUnitOf, placeOf } = useDesk()
  const text = typed === begins ? '' : typed
  // The last of the places that are typed, parted by ";", is looked for; those before it stay.
  const parts = text.split(PLACE_SEPARATOR)
  const found = usePlaceSearch(country, cell === 'places' ? (parts.at(-1)?.trim() ?? '') : '')
  switch (cell) {
    case 'from':
    case 'to':
      return dayOffers(cell)
    case 'operator':
      return text.trim() === '' ? [] : operatorOffers(text, choices)
    case 'places':
      return placeOffers()
    case 'verb':
    case 'words':
    case 'note':
    case 'amount':
    case 'amount_to':
      return []
    default:
      return vocabularyOffers(cell, text, values, figure, choices, (metric) =>
        lastUnitOf(figure.cells.operator, metric),
      )
  }

  function dayOffers(cell: 'from' | 'to'): CellOffer[] {
    const { t, format } = words
    const offer = (day: string, label: string): CellOffer => ({
      ...{ key: `${label} ${day}`, label, detail: label === format.day(day) ? '' : format.day(day) },
      cells: { [cell]: day, [`${cell}_precision`]: '' },
    })
    const quick = QUICK_DAYS.flatMap((word) => {
      const day = quickDay(word, published)
      return day === null ? [] : [offer(day, t(`draft.grid.day.${word}`))]
    })
    const over = above?.cells[cell] ?? ''
    const offers = isDay(over) ? [...quick, offer(over, t('draft.grid.day.above'))] : quick
    if (text.trim() === '') return offers
    const read = readTypedCell(cell, text, values, { language })
    if (read.is === 'either') {
      return (['day-first', 'month-first'] as const).map((dayOrder) => {
        const day = readTypedCell(cell, text, values, { language, dayOrder }).cells[cell] ?? ''
        return offer(day, format.day(day))
      })
    }
    const day = read.cells[cell] ?? ''
    if (read.is !== 'read') return offers.filter(({ label }) => isCalled(label, text))
    const precision = read.cells[`${cell}_precision`] ?? ''
    const detail = precision === '' ? '' : t(`draft.precision.${precision as 'month'}`)
    return [{ ...offer(day, format.day(day)), cells: read.cells, detail }]
  }

  function placeOffers(): CellOffer[] {
    if (text.trim() === '') return []
    const { t } = words
    const there = figure.cells.places
      .split(PLACE_SEPARATOR)
      .map((code) => code.trim())
      .filter(Boolean)
    const before = parts
      .slice(0, -1)
      .map((name) => codeNamed(name.trim(), there))
      .filter(Boolean)
    const offer = (place: PlaceChoice, joined: readonly string[], label: string): CellOffer => ({
      key: [...joined, place.code].join(' '),
      label,
      detail:
        t(`place.${place.kind}`, { country }) + (place.around === '' ? '' : commaOf({ t }) + place.around),
      cells: { places: [...joined.filter((code) => code !== place.code), place.code].join(PLACE_SEPARATOR) },
      place,
    })
    const places = (found?.first ?? []).slice(0, 8)
    const near = found?.found === 0
    const offers = places.map((place) => ({ ...offer(place, before, place.name), near }))
    const [first] = places
    if (first === undefined || before.length > 0 || there.length === 0 || there.includes(first.code))
      return offers
    const others = there.map((code) => placeOf(code)?.name ?? code).join(commaOf({ t }))
    return [...offers, offer(first, there, t('draft.grid.together', { place: first.name, others }))]
  }

  function codeNamed(name: string, there: readonly string[]): string {
    return there.find((code) => placeOf(code)?.name === name) ?? name
  }
}
