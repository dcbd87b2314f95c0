'use client'
import { useMemo } from 'react'
import type { CellWords } from '@/lib/drafts/grid/pasted-cells'
import type { DraftFigure, FigureCell } from '@/lib/drafts/schema'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { isDay } from '@/lib/periods/day'
import { useDesk } from '../draft-context'

/** What a cell of the grid shows, and what of it is typed on in. */
export interface ShownCellTexts {
  shown: (cells: DraftFigure['cells'], cell: FigureCell) => string
  typed: (cells: DraftFigure['cells'], cell: FigureCell) => string
}

/** Cells in the words that people see: what they chose by its name, days as days are written, places by name. */
export function useShownCells({ values }: CellWords): ShownCellTexts {
  const { words, placeOf } = useDesk()
  return useMemo(() => {
    const labels = new Map(
      Object.entries(values).map(([cell, known]) => [
        cell,
        new Map(known.map(({ value, label }) => [value, label])),
      ]),
    )
    const nameOf = (code: string) => placeOf(code.trim())?.name ?? code.trim()
    const namesIn = (places: string, sign: string) => places.split(PLACE_SEPARATOR).map(nameOf).join(sign)
    const typed: ShownCellTexts['typed'] = (cells, cell) => {
      const text = cells[cell]
      if (cell === 'places') return namesIn(text, `${PLACE_SEPARATOR} `)
      return labels.get(cell)?.get(text) ?? text
    }
    return {
      typed,
      shown: (cells, cell) => {
        const text = cells[cell]
        return (cell === 'from' || cell === 'to') && isDay(text) ? words.format.day(text) : typed(cells, cell)
      },
    }
  }, [values, words, placeOf])
}
