/** What somebody is told of, what asks most of them first: of what happens at once they are told by the first that fits. */
export const NOTIFICATION_KINDS = [
  'returned',
  'published',
  'assigned',
  'handed',
  'proposal',
  'mention',
  'answer',
  'remark',
] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** When a letter is sent about what somebody is told of: at once, with everything of a day, or never. */
export const MAIL_CHOICES = ['once', 'daily', 'never'] as const
export type MailChoice = (typeof MAIL_CHOICES)[number]

/** What holds for who has not chosen, where the site sends letters: what waits for them is told at once, the rest once a day. */
export const usualChoice = (kind: NotificationKind): MailChoice =>
  kind === 'published' || kind === 'answer' || kind === 'remark' ? 'daily' : 'once'

/** The hour of the day, in UTC, at which letters about a day are sent. */
const DAILY_HOUR = 5

/** The instant from which on a letter about what happened `at` may be sent: both ISO in UTC. */
export function mailInstant(choice: 'once' | 'daily', at: string): string {
  if (choice === 'once') return at
  const next = new Date(at)
  if (next.getUTCHours() >= DAILY_HOUR) next.setUTCDate(next.getUTCDate() + 1)
  next.setUTCHours(DAILY_HOUR, 0, 0, 0)
  return next.toISOString()
}
