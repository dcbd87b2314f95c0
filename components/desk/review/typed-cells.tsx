import { Fact, Facts } from '@/components/ui/fact'
import type { TypedCell } from '@/lib/views/drafts/draft-view'

/** What somebody typed, cell by cell. */
export function TypedCells({ cells }: { cells: readonly TypedCell[] }) {
  return (
    <Facts>
      {cells.map(({ name, value }) => (
        <Fact key={name} name={name}>
          <span dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {value}
          </span>
        </Fact>
      ))}
    </Facts>
  )
}
