import 'server-only'
import { currentEnv } from '@/lib/config/env'
import type { SqlConnection } from '@/lib/db/connection'
import { placeholders } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { writeTransaction } from '@/lib/db/transactions'
import { getI18n } from '@/lib/i18n/words'
import type { Letter } from '@/lib/mail/send'
import { findPerson } from '@/lib/people/data'
import { toldLetter } from './letter'
import { shownNotifications } from './read-notifications'

/** So many people are written to at a time. */
const mostPeople = 50

/** After so many attempts in vain, and so many days, nothing more is sent: it stands at the desk. */
const mostTries = 12
const mostDays = 7

/** The instant before which a letter that was tried so often is not tried again: a few minutes later, then ever longer, up to six hours. */
export const nextTry = (now: string, tries: number): string =>
  new Date(Date.parse(now) + Math.min(6 * 3_600_000, 300_000 * 2 ** tries)).toISOString()

/**
 * Sends what is due, one letter to each person with all of it, and tells how many letters went. Who sends takes what is due first, for some
 * minutes, so that nobody else sends it as well; what the mail server does not take is tried again. What somebody has read meanwhile, may not
 * see any more, or is too old to be news is not sent.
 */
export async function sendDueLetters(
  database: Database,
  session: SqlConnection,
  now: string,
  send: (letter: Letter) => Promise<boolean>,
): Promise<number> {
  const waiting = await session.query<{ personId: string }>(
    `select distinct "personId" from "Notification" where "mail" = 'due' and "mailAfter" <= ? order by "personId" limit ${mostPeople}`,
    [now],
  )
  let sent = 0
  for (const { personId } of waiting) {
    const ids = await takeDue(session, personId, now)
    if (ids.length === 0) continue
    const letter = await letterTo(database, session, personId, ids)
    if (letter === null) {
      await settle(session, now, ids, 'dropped')
      continue
    }
    if (!(await send(letter))) continue
    await settle(session, now, ids, 'sent')
    sent++
  }
  return sent
}

/** The ids of what somebody shall be sent now; nobody else takes them for some minutes. */
function takeDue(session: SqlConnection, personId: string, now: string): Promise<number[]> {
  return writeTransaction(session, now, async () => {
    const rows = await session.query<{ id: number; mailTries: number; at: string }>(
      `select "id", "mailTries", "at" from "Notification"
       where "personId" = ? and "mail" = 'due' and "mailAfter" <= ? order by "id"`,
      [personId, now],
    )
    const oldest = new Date(Date.parse(now) - mostDays * 86_400_000).toISOString()
    const taken: number[] = []
    for (const { id, mailTries, at } of rows) {
      const isOver = mailTries >= mostTries || at < oldest
      await session.run(
        'update "Notification" set "mail" = ?, "mailAfter" = ?, "mailTries" = ? where "id" = ?',
        isOver ? ['dropped', '', mailTries, id] : ['due', nextTry(now, mailTries), mailTries + 1, id],
      )
      if (!isOver) taken.push(id)
    }
    return taken
  })
}

/** The letter with these; null where nothing of them is to be told any more. */
async function letterTo(
  database: Database,
  session: SqlConnection,
  personId: string,
  ids: readonly number[],
): Promise<Letter | null> {
  const { address } = currentEnv()
  const person = await findPerson(database, personId)
  if (person === null || person.disabled) return null
  const rows = await database.notification.findMany({
    where: { id: { in: [...ids] }, readAt: '' },
    orderBy: { id: 'asc' },
  })
  const told = await shownNotifications(database, session, person, rows)
  const [first] = told
  if (first === undefined) return null
  const letter = toldLetter(told, getI18n(person.language), address ?? '')
  // Where a server took a letter and its answer was lost, programs for mail know the second one by this.
  const messageId = `<told-${first.id}-${told.length}@${address === null ? 'localhost' : new URL(address).hostname}>`
  return { to: person.email, ...letter, messageId }
}

function settle(
  session: SqlConnection,
  now: string,
  ids: readonly number[],
  as: 'sent' | 'dropped',
): Promise<void> {
  return writeTransaction(session, now, async () => {
    await session.run(
      `update "Notification" set "mail" = ?, "mailAfter" = '' where "mail" = 'due' and "id" in (${placeholders(ids.length)})`,
      [as, ...ids],
    )
  })
}
