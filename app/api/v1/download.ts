import { allowDownloads, answerDownload, type DownloadForm } from '@/lib/downloads/answer'
import type { DownloadTable } from '@/lib/downloads/table'
import { currentHouse } from './house'

/** The methods of a table's address. */
export function download<Query extends { bom: boolean }, Scope>(
  form: DownloadForm,
  table: DownloadTable<Query, Scope>,
) {
  async function answer(request: Request): Promise<Response> {
    try {
      return await answerDownload(request, form, table, currentHouse())
    } catch (error) {
      console.error(`${new URL(request.url).pathname}: the record could not be read`, error)
      return new Response('The record cannot be read at the moment; try again later.\n', { status: 503 })
    }
  }

  return { GET: answer, HEAD: answer, OPTIONS: allowDownloads }
}
