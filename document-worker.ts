/** The worker in which a browser reads a document, so that no server does, and a page that waits for it stays as it is. */
import { answerDocument } from '@/lib/documents/apart/answer-document'
import type { DocumentToRead } from '@/lib/documents/read-document'

addEventListener('message', async ({ data }: MessageEvent<DocumentToRead>) => {
  postMessage(await answerDocument(data))
})
