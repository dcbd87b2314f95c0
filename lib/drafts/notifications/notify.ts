import 'server-only'
import { parseRole } from '@/lib/access/roles'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { canSendMail } from '@/lib/mail/send'
import { countriesIn } from '@/lib/people/roles/role-countries'
import { type AskedDraft, type DraftPerson, draftLeave } from '../access'
import type { StoredDraft } from '../stored-draft'
import { MAIL_CHOICES, type MailChoice, mailInstant, type NotificationKind, usualChoice } from './kinds'
import { type DraftEvent, toldAbout } from './rules'

/** The draft that something happened to, as it is now. */
type EventDraft = Pick<StoredDraft, 'key' | 'authorId' | 'state'> & Pick<AskedDraft, 'content'>

/**
 * Tells those whom the rules name of what happened to a draft, inside the transaction in which it did: only those who may see the draft as it
 * is now. Letters about it are sent by others, later: nothing waits for a mail server.
 */
export async function notify(
  session: SqlConnection,
  at: string,
  draft: EventDraft,
  event: DraftEvent,
  { proposalKey = '', sendsMail = canSendMail() }: { proposalKey?: string; sendsMail?: boolean } = {},
): Promise<void> {
  const told = toldAbout(event)
  const people = await readHolders(session, [...told.keys()])
  const seeing = people.filter((person) => maySee(draft, person))
  await tell(session, at, { draftKey: draft.key, proposalKey, by: event.by }, seeing, told, sendsMail)
}

/** Tells the author of a batch what became of it, inside the transaction in which it did. */
export async function notifyOfBatch(
  session: SqlConnection,
  at: string,
  batch: { key: string; authorId: string },
  { kind, by }: { kind: 'returned' | 'published'; by: string },
  sendsMail = canSendMail(),
): Promise<void> {
  const told = toldAbout({ kind, by, author: batch.authorId, remarks: [], said: [] })
  const people = await readHolders(session, [...told.keys()])
  const seeing = people.filter(({ disabled }) => !disabled)
  await tell(session, at, { draftKey: batch.key, proposalKey: '', by }, seeing, told, sendsMail)
}

async function tell(
  session: SqlConnection,
  at: string,
  { draftKey, proposalKey, by }: { draftKey: string; proposalKey: string; by: string },
  seeing: readonly DraftPerson[],
  told: ReadonlyMap<string, NotificationKind>,
  sendsMail: boolean,
): Promise<void> {
  if (seeing.length === 0) return
  const choices = sendsMail ? await readChoicesOf(session, [...told.keys()]) : new Map<string, MailChoice>()
  const first = await nextId(session, 'Notification')
  const rows = seeing.map(({ id }, index) => {
    const kind = told.get(id) ?? 'remark'
    const choice = sendsMail ? (choices.get(`${id} ${kind}`) ?? usualChoice(kind)) : 'never'
    const mail = choice === 'never' ? ['', ''] : ['due', mailInstant(choice, at)]
    return [first + index, id, kind, draftKey, proposalKey, by, at, '', ...mail, 0]
  })
  await session.insert(
    'Notification',
    [
      ...['id', 'personId', 'kind', 'draftKey', 'proposalKey', 'by', 'at', 'readAt'],
      ...['mail', 'mailAfter', 'mailTries'],
    ],
    rows,
  )
}

/** Whether somebody sees a draft as it is. */
export const maySee = (
  { authorId, state, content }: Pick<EventDraft, 'authorId' | 'state' | 'content'>,
  person: DraftPerson,
): boolean => !person.disabled && draftLeave({ author: { id: authorId }, state, content }, person) !== null

/** People by their ids, as far as the rules need them. */
async function readHolders(session: SqlConnection, ids: readonly string[]): Promise<DraftPerson[]> {
  if (ids.length === 0) return []
  const rows = await session.query<{
    id: string
    role: string
    countries: string
    disabled: boolean | number
  }>(
    `select "id", "role", "countries", "disabled" from "Person" where "id" in (${placeholders(ids.length)}) order by "id"`,
    ids,
  )
  return rows.map(({ id, role, countries, disabled }) => ({
    ...{ id, role: parseRole(role) ?? 'analyst', disabled: Boolean(disabled) },
    countries: countriesIn(countries),
  }))
}

/** Everybody who sees a draft, with the names that they are called by. */
export async function peopleSeeing(
  session: SqlConnection,
  draft: Pick<EventDraft, 'authorId' | 'state' | 'content'>,
): Promise<{ id: string; name: string }[]> {
  const rows = await session.query<{ id: string; name: string }>('select "id", "name" from "Person"')
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]))
  const holders = await readHolders(session, [...nameOf.keys()])
  return holders
    .filter((person) => maySee(draft, person))
    .map(({ id }) => ({ id, name: nameOf.get(id) ?? id }))
}

/** The names of those who see a draft and may be named in a remark on it, but who asks. */
export async function namesToMention(
  session: SqlConnection,
  { author, state, content }: AskedDraft,
  asker: string,
): Promise<string[]> {
  const people = await peopleSeeing(session, { authorId: author.id, state, content })
  const names = people.filter(({ id }) => id !== asker).map(({ name }) => name)
  return [...new Set(names)].sort()
}

/** What people have chosen, by `person kind`. */
async function readChoicesOf(
  session: SqlConnection,
  ids: readonly string[],
): Promise<Map<string, MailChoice>> {
  const rows = await session.query<{ personId: string; kind: NotificationKind; mail: string }>(
    `select "personId", "kind", "mail" from "NotificationChoice" where "personId" in (${placeholders(ids.length)})`,
    ids,
  )
  return new Map(
    rows.flatMap(({ personId, kind, mail }) => {
      const choice = MAIL_CHOICES.find((known) => known === mail)
      return choice === undefined ? [] : [[`${personId} ${kind}`, choice] as const]
    }),
  )
}
