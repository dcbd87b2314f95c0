import type { StoredCell } from '@/lib/views/stored-claim'

/** A claim as it is stored, folded away: names of columns and what they hold. */
export function StoredCells({ summary, cells }: { summary: string; cells: StoredCell[] }) {
  return (
    <details className="mt-3 text-sm">
      <summary className="text-muted">{summary}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-6 gap-y-0.5 font-mono text-xs sm:grid-cols-[auto_1fr_auto_1fr]">
        {cells.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
