/** The thread that reads texts, for the server alone (lib/drafts/text/text-reader.ts). */
import { parentPort } from 'node:worker_threads'
import { Extractors } from '@/lib/drafts/text/extractors'
import type { TextAnswer, TextToRead } from '@/lib/drafts/text/text-reader'

const extractors = new Extractors()

parentPort?.on('message', ({ key, report, places }: TextToRead) => {
  const extractor = places === undefined ? extractors.get(key) : extractors.make({ key, places })
  const answer: TextAnswer =
    extractor === undefined ? { kind: 'places needed' } : { kind: 'read', proposals: extractor(report) }
  parentPort?.postMessage(answer)
})
