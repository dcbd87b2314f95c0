import type { NotificationKind } from './kinds'

/** A remark as it is made: the figure that it is about, blank for the whole, and the ids of those whom it names. */
export interface ToldRemark {
  figure: string
  mentions: readonly string[]
}

/** What happened to a draft, by whom, as far as others are told of it. People are ids; blank: nobody. */
export type DraftEvent = { by: string } & (
  | { kind: 'returned' | 'published'; author: string; remarks: readonly ToldRemark[]; said: readonly Said[] }
  | { kind: 'assigned'; reviewer: string }
  | { kind: 'handed'; to: string }
  | { kind: 'proposal'; proposer: string }
  /** Remarks were made by the author or by who reviews. */
  | {
      kind: 'remarks'
      author: string
      reviewer: string
      remarks: readonly ToldRemark[]
      said: readonly Said[]
    }
)

/** What was said before: by whom, of which figure. */
export interface Said {
  figure: string
  by: string
}

/**
 * Who is told of what happened, and as what: nobody of what they did themselves, and nobody twice. The author of what becomes of a report and
 * of remarks on it; whoever is named in a remark; who has said something of the same figure before, of what is answered there; who shall review
 * it, of what the author says; and who it is assigned or handed to.
 */
export function toldAbout(event: DraftEvent): Map<string, NotificationKind> {
  const told = new Map<string, NotificationKind>()
  const tell = (person: string, kind: NotificationKind) => {
    if (person !== '' && person !== event.by && !told.has(person)) told.set(person, kind)
  }
  switch (event.kind) {
    case 'assigned':
      tell(event.reviewer, 'assigned')
      break
    case 'handed':
      tell(event.to, 'handed')
      break
    case 'proposal':
      tell(event.proposer, 'proposal')
      break
    default: {
      if (event.kind !== 'remarks') tell(event.author, event.kind)
      for (const { mentions } of event.remarks) for (const person of mentions) tell(person, 'mention')
      const about = new Set(event.remarks.map(({ figure }) => figure))
      for (const { figure, by } of event.said) if (about.has(figure)) tell(by, 'answer')
      if (event.kind === 'remarks' && event.remarks.length > 0) {
        tell(event.author, 'remark')
        if (event.by === event.author) tell(event.reviewer, 'remark')
      }
    }
  }
  return told
}
