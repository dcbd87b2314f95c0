'use client'
import { useEffect, useRef } from 'react'
import type { FormProblem } from './form-state'

/** What is wrong with a form: stands on top, takes the focus, and leads to the fields, whose ids begin with `id`. */
export function ProblemSummary({
  id,
  title,
  problems,
}: {
  id: string
  title: string
  problems: readonly FormProblem[]
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  if (problems.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="border-s-2 border-doubt ps-3">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 flex list-disc flex-col gap-2 ps-5 text-sm leading-6">
        {problems.map(({ field, text }) => (
          <li key={`${field}-${text}`}>{field === null ? text : <a href={`#${id}-${field}`}>{text}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
