import 'server-only'
import { loadWithheldPeople } from '@/lib/curves/people/load-withheld'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { COLUMN_AT } from '@/lib/exchange/claims-format'
import type { PeopleRules } from '@/lib/settings/people-rules'
import type { Prisma } from '@/prisma/client/sqlite'

/** What readers are not told of figures on people: how each is withheld, by its row, and the rules by which. */
export interface WithheldClaims {
  rules: PeopleRules
  showing: ReadonlyMap<number, 'under' | 'withheld'>
}

/** Looks through the figures on people of a country; null where there are none. */
export async function loadWithheld(
  session: SqlConnection,
  country: { id: number },
): Promise<WithheldClaims | null> {
  const found = await loadWithheldPeople(readBy(session), country.id)
  return found === null ? null : { rules: found.rules, showing: found.claims }
}

/** Runs statements of a session as those of a page are. */
export const readBy =
  (session: SqlConnection) =>
  <Row extends object>({ sql, values }: Prisma.Sql): Promise<Row[]> =>
    session.query<Row>(sql, values as SqlValue[])

/** Cells that would tell a withheld figure. */
const telling = ['amount', 'amount_to', 'words', 'note', 'value_base', 'because'] as const

/** The cells of a claim without what is withheld of it; its note says so. */
export function withoutPeople(
  cells: string[],
  { id }: { id: number },
  withheld: WithheldClaims | null,
): string[] {
  const showing = withheld?.showing.get(id)
  if (withheld === null || showing === undefined) return cells
  const told = [...cells]
  for (const column of telling) told[COLUMN_AT[column]] = ''
  told[COLUMN_AT.qualifier] = ''
  told[COLUMN_AT.note] =
    showing === 'under'
      ? `under ${withheld.rules.smallest} people: the number is not published`
      : 'the number of people is not published'
  return told
}
