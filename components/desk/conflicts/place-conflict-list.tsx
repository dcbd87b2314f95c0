import type { PlaceConflictView } from '@/lib/views/place-conflict-view'

/** Places whose parts exceed the whole. */
export function PlaceConflictList({ conflicts }: { conflicts: readonly PlaceConflictView[] }) {
  return (
    <ol>
      {conflicts.map(({ address, title, sentence }) => (
        <li key={address} data-place-conflict="" className="border-t border-rule py-4">
          <h3>
            <a href={address}>{title}</a>
          </h3>
          <p className="mt-1 text-sm">{sentence}</p>
        </li>
      ))}
    </ol>
  )
}
