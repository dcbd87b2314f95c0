import type { SqlConnection } from '@/lib/db/connection'
import { readSwitch } from '@/lib/settings/read-switch'

/**
 * Says that a command goes round the review of the desk, where the desk asks a second person for it.
 * @throws Error with the remedy where the settings of the record forbid it
 */
export async function tellOfReview(session: SqlConnection): Promise<void> {
  if (await readSwitch(session, 'desk.importsReviewed'))
    throw new Error(
      'nothing was stored: the settings of this record say that figures come onto it by review at the desk alone. Bring the file to the desk, under Spreadsheets, or have an administrator untick "The import command enters nothing" under Settings; --dry-run checks the file all the same',
    )
  const people = await session.query('select 1 as "one" from "Person" limit 1')
  if (people.length > 0 && (await readSwitch(session, 'desk.fourEyes')))
    console.error(
      'note: this command goes round the review of the desk, where a second person looks at every report before it is published',
    )
}
