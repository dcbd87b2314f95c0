'use client'
import { useDesk } from '../draft-context'

/** Beside a cell with a name that is not on record: leads to where it is proposed, once the draft with it is saved. */
export function ProposeLink({ name }: { name: string }) {
  const { words, propose } = useDesk()
  if (propose === null) return null
  return (
    <a
      href={propose.href}
      className="text-sm"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        propose.go()
      }}
    >
      {words.t('proposals.propose')} <bdi>{name}</bdi>
    </a>
  )
}
