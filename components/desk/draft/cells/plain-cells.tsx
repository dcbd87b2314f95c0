'use client'
import type { ReactNode } from 'react'
import { fieldName } from '@/lib/drafts/form/form-data'
import type { DraftContent, DraftFigure, FigureCell, ReportCell } from '@/lib/drafts/schema'
import { useDesk } from '../draft-context'
import { FormCell } from './cell'

/** Which cell, and what it says. A figure's cell has the figure's id. */
export type CellOf =
  | { figure: null; cell: ReportCell | 'textOperator'; value: string }
  | { figure: string; cell: FigureCell; value: string }

/** The cells of the report for the fields that show them. */
export function useReportCells(report: DraftContent['report']) {
  const { t } = useDesk().words
  return (cell: ReportCell, className: string) => ({
    ...{ figure: null, cell, value: report[cell], className },
    label: t(`draft.cell.${cell}`),
  })
}

/** The cells of a figure for the fields that show them. */
export function useFigureCells({ id, cells }: DraftFigure) {
  const { t } = useDesk().words
  return (cell: FigureCell, className: string) => ({
    ...{ figure: id, cell, value: cells[cell], className },
    label: t(`draft.cell.${cell}`),
  })
}

export type ShownCell = CellOf & { label: string; hint?: ReactNode; className?: string }

/** The name of a cell in the form, and how it is changed. */
export function useCell(of: CellOf): { name: string; change: (value: string) => void } {
  const { step } = useDesk()
  if (of.figure !== null) {
    const { figure, cell } = of
    return {
      name: fieldName.figure(figure, cell),
      change: (value) => step({ do: 'cell', figure, cell, value }),
    }
  }
  const { cell } = of
  return cell === 'textOperator'
    ? { name: cell, change: (value) => step({ do: cell, value }) }
    : { name: fieldName.report(cell), change: (value) => step({ do: 'report', cell, value }) }
}

/** A cell of words, on one line or several. What is typed finds its own direction. */
export function TextCell({
  lines,
  type = 'text',
  ...of
}: ShownCell & { lines?: number; type?: 'text' | 'url' }) {
  const { name, change } = useCell(of)
  const { locked } = useDesk()
  return (
    <FormCell {...of}>
      {(control) => {
        const shared = {
          ...control,
          name,
          dir: 'auto',
          value: of.value,
          readOnly: locked,
          className: 'control',
        }
        return lines === undefined ? (
          <input
            {...shared}
            type="text"
            inputMode={type === 'url' ? 'url' : undefined}
            autoComplete="off"
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <textarea {...shared} rows={lines} onChange={(event) => change(event.target.value)} />
        )
      }}
    </FormCell>
  )
}

/** A cell with a closed vocabulary; what is typed and is not in it stays, and is shown as it is. */
export function ChoiceCell({
  options,
  blank,
  onChoose,
  ...of
}: ShownCell & {
  options: readonly { value: string; label: string }[]
  /** What choosing nothing is called. */
  blank: string
  onChoose?: (value: string) => void
}) {
  const { name, change } = useCell(of)
  const { locked } = useDesk()
  const known = of.value === '' || options.some(({ value }) => value === of.value)
  return (
    <FormCell {...of}>
      {(control) => (
        <select
          {...control}
          name={name}
          className="control"
          value={of.value}
          disabled={locked}
          onChange={(event) => (onChoose ?? change)(event.target.value)}
        >
          <option value="">{blank}</option>
          {!known && <option value={of.value}>{of.value}</option>}
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FormCell>
  )
}
