import type { ContentChange } from '../team/content-changes'
import type { MailChoice, NotificationKind } from './kinds'

/** What somebody is told of, as the desk and letters show it. */
export interface ShownNotification {
  id: number
  kind: NotificationKind
  draft: NotifiedDraft
  /** Name of who did it; and when, an ISO instant in UTC. */
  by: string
  at: string
  isRead: boolean
  /** What whoever decided on the report had changed in it before. */
  fixes: ContentChange[]
  /** What became of a proposal, and what was proposed; null where it is about none. */
  proposal: { state: string; name: string; reason: string } | null
}

/** The draft that it is about, or the batch of a file's figures, of which the title is the name of its file. */
export interface NotifiedDraft {
  key: string
  title: string
  isOwn: boolean
  isBatch: boolean
  waits: boolean
  report: string
  country: string
}

/** When somebody is sent letters, by what they are about. */
export type MailChoices = Record<NotificationKind, MailChoice>
