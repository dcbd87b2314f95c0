/** Writes a draft as its author and sends it for review: what the desk's form does, for stories that begin after it. */
import { text } from 'node:stream/consumers'
import { cliPermission } from '@/lib/access/cli-permission'
import { createDraft, sendDraft } from '@/lib/drafts/mutations'
import { emptyDraft, newFigure } from '@/lib/drafts/schema'
import { openRecord } from '@/scripts/commands/record'

const { author, report, figures } = JSON.parse(await text(process.stdin))
const session = await openRecord()
try {
  const [person] = await session.query<{ id: string }>('select "id" from "Person" where "email" = ?', [
    author,
  ])
  if (person === undefined) throw new Error(`nobody has the address ${author}`)
  const granted = { ...cliPermission<'draft.write'>(), by: person.id }
  const content = {
    ...emptyDraft,
    report: { ...emptyDraft.report, ...report },
    figures: (figures as object[]).map((cells, at) => newFigure(`f${at + 1}`, cells)),
  }
  const at = new Date().toISOString()
  const key = await createDraft(session, granted, at, { content })
  const outcome = await sendDraft(session, granted, at, { key, version: 1 })
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  console.log(key)
} finally {
  await session.close()
}
