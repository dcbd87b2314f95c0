'use client'
import { useMemo } from 'react'
import type { CellWords } from '@/lib/drafts/grid/pasted-cells'
import { FIGURE_CELLS } from '@/lib/drafts/schema'
import { QUALIFIERS } from '@/lib/quantities/bounds'
import { useDesk } from '../draft-context'

/** What pasted headings and cells may be called: the form's own words, beside those of files. */
export function useCellWords(): CellWords {
  const { words, choices } = useDesk()
  return useMemo(() => {
    const { t, format } = words
    const units = [...new Set(choices.metrics.flatMap(({ enteredUnits }) => enteredUnits))]
    const parts = new Map(
      choices.metrics.flatMap(({ partLabels }) => partLabels.map((part) => [part.value, part])),
    )
    const precisions = (['month', 'year', 'recent'] as const).map((value) => ({
      value,
      label: t(`draft.precision.${value}`),
    }))
    return {
      columns: Object.fromEntries(
        FIGURE_CELLS.map((cell) => [cell, t(`draft.cell.${cell}`)]),
      ) as CellWords['columns'],
      values: {
        metric: choices.metrics.map(({ key, label }) => ({ value: key, label: format.sentence(label) })),
        part: [...parts.values()],
        unit: units.map((unit) => ({ value: unit, label: t(`unitName.${unit}`) })),
        qualifier: QUALIFIERS.map((value) => ({ value, label: t(`draft.qualifier.${value}`) })),
        basis: (['total', 'period', 'level', 'unclear'] as const).map((value) => ({
          value,
          label: t(`draft.basis.${value}`),
        })),
        from_precision: precisions,
        to_precision: precisions,
      },
    }
  }, [words, choices])
}
