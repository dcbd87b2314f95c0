/** Adds people to the record: what `npm run people` does, for several at once. */
import { text } from 'node:stream/consumers'
import { cliPermission } from '@/lib/access/cli-permission'
import { addPerson } from '@/lib/people/mutations'
import { openRecord } from '@/scripts/commands/record'

const people = JSON.parse(await text(process.stdin))
const session = await openRecord()
try {
  for (const person of people) {
    await addPerson(session, cliPermission(), { ...person, language: 'en' }, new Date().toISOString())
  }
} finally {
  await session.close()
}
