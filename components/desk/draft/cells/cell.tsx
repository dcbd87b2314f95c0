'use client'
import type { ReactNode } from 'react'
import { type AnyCell, controlId, useDesk } from '../draft-context'
import { isMeant, meaningId } from './field-meanings'

/** What ties a control to its name, its hint and what is wrong with it. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** A cell: its name, its control, what helps with it, and what is wrong with it. */
export function FormCell({
  figure,
  cell,
  label,
  hint,
  className = '',
  children,
}: {
  figure: string | null
  cell: AnyCell
  label: string
  hint?: ReactNode
  className?: string
  children: (control: ControlProps) => ReactNode
}) {
  const id = controlId(figure, cell)
  const { problemOf, words } = useDesk()
  const problem = problemOf(figure, cell)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`, isMeant(cell) && meaningId(cell)]
    .filter(Boolean)
    .join(' ')
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label
        htmlFor={id}
        className="text-sm text-muted"
        title={isMeant(cell) ? words.t(`draft.means.${cell}`) : undefined}
      >
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': problem === undefined ? undefined : true,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-sm text-doubt">
          {problem}
        </p>
      )}
    </div>
  )
}
