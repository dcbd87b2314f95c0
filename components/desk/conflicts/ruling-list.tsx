import type { I18n } from '@/lib/i18n/words'
import type { ConflictSide } from '@/lib/views/conflict-view'
import { SideList } from './side-list'

/** What editors ruled, the latest first; with the figure where a list is of more than one. */
export function RulingList({
  words,
  rulings,
}: {
  words: I18n
  rulings: readonly { id: number; sentence: string; note: string; side: ConflictSide | null }[]
}) {
  return (
    <ol>
      {rulings.map(({ id, sentence, note, side }) => (
        <li key={id} data-ruling={id} className="border-t border-rule py-3">
          <p className="text-sm">{sentence}</p>
          {note !== '' && (
            <p className="text-sm" dir="auto">
              {note}
            </p>
          )}
          {side !== null && (
            <div className="mt-2">
              <SideList words={words} sides={[side]} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}
