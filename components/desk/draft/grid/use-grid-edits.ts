'use client'
import type { Offered, PlaceChoice } from '@/lib/drafts/form/choices'
import type { CellEdits } from '@/lib/drafts/form/many-figures'
import { clearedCells, filledDown, GRID_COLUMNS, sameInRows } from '@/lib/drafts/grid/block-edits'
import type { CellOffer } from '@/lib/drafts/grid/cell-offers'
import { completedCells } from '@/lib/drafts/grid/completed-cells'
import type { CellWords } from '@/lib/drafts/grid/pasted-cells'
import { readTypedCell } from '@/lib/drafts/grid/typed-cell'
import type { DraftFigure } from '@/lib/drafts/schema'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { type CellRange, edgesOf, type GridCellAt } from '@/lib/grid/cell-range'
import { underSite } from '@/lib/i18n/site-path'
import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { useDesk } from '../draft-context'

/** What can be done to the chosen cells of the grid. */
export interface GridEdits {
  /** Puts into a cell, or into that column of a range, what was typed or chosen there. */
  put: (at: GridCellAt, typed: { chosen: CellOffer | null; text: string }, range: CellRange) => void
  clear: () => void
  fillDown: () => void
  remove: () => void
}

export function useGridEdits(
  figures: readonly DraftFigure[],
  range: CellRange,
  { values }: CellWords,
  country: string,
): GridEdits {
  const { step, choices, language, lastUnitOf, knowPlace, placeOf, words } = useDesk()
  const edit = (edits: CellEdits) => step({ do: 'cells', ...edits })
  const fillDown = () => edit(filledDown(figures, range))
  return {
    clear: () => edit(clearedCells(figures, range)),
    fillDown,
    remove: () => {
      const { top, bottom } = edgesOf(range)
      step({ do: 'removeAll', figures: figures.slice(top, bottom + 1).map(({ id }) => id) })
    },
    put: (at, { chosen, text }, within) => {
      const cell = elementAt(GRID_COLUMNS, at.column)
      if (chosen?.place !== undefined) knowPlace(chosen.place)
      const places = cell === 'places' && chosen === null ? codesIn(text, figures[at.row]) : null
      const cells =
        chosen?.cells ??
        (places === null ? readTypedCell(cell, text, values, { language }).cells : { places })
      const { changes } = sameInRows(figures, within, cells)
      const before = new Map(figures.map((figure) => [figure.id, figure.cells]))
      edit({
        added: [],
        changes: changes.map(({ figure, cells }) => {
          const there = before.get(figure)
          return {
            figure,
            cells: there ? completedCells(cells, there, choices, language, lastUnitOf) : cells,
          }
        }),
      })
      if (places !== null && places !== '' && placeOf(places) === undefined)
        findTyped(
          places,
          changes.map(({ figure }) => figure),
        )
    },
  }

  /** Places as they are typed, parted by ";", those that stood there before by their codes. */
  function codesIn(text: string, figure: DraftFigure | undefined): string {
    const there = (figure?.cells.places ?? '').split(PLACE_SEPARATOR).map((code) => code.trim())
    const names = text.split(PLACE_SEPARATOR).map((name) => name.trim())
    return names
      .filter(Boolean)
      .map((name) => there.find((code) => placeOf(code)?.name === name) ?? name)
      .join(PLACE_SEPARATOR)
  }

  /** Whoever types faster than the server answers gets the place all the same, where what was typed means one. */
  async function findTyped(text: string, into: readonly string[]): Promise<void> {
    try {
      const asked = new URLSearchParams({ country, q: text })
      const answer = await fetch(underSite(`/${words.locale}/desk/find-places?${asked}`), {
        redirect: 'error',
      })
      if (!answer.ok) return
      const { first, found } = (await answer.json()) as Offered<PlaceChoice>
      const named = first.filter(({ name }) => fold(name) === fold(text))
      const place = named.length === 1 ? named[0] : found === 1 ? first[0] : undefined
      if (place === undefined) return
      knowPlace(place)
      step({ do: 'settlePlace', figures: into, typed: text, code: place.code })
    } catch {
      // Without a connection it stays as it is typed, and is read when it is sent.
    }
  }
}
