/** The process that reads one document, started for it (lib/documents/apart/read-apart.ts). */
import { readFile } from 'node:fs/promises'
import { answerDocument } from '@/lib/documents/apart/answer-document'
import type { DocumentAtPath } from '@/lib/documents/apart/read-apart'

process.once('disconnect', () => process.exit())
process.once('message', async ({ path, name, most }: DocumentAtPath) => {
  const answer = await answerDocument({ bytes: await readFile(path), name, most })
  process.send?.(answer, () => process.disconnect())
})
