import 'server-only'
import type { DocumentWays } from '@/components/desk/reading/documents/document-field'
import { currentDatabase } from '@/lib/audit/with-session'
import { keptAmong } from '@/lib/documents/kept/kept-files'
import type { DocumentFacts } from '@/lib/documents/types'
import { loadSettings } from '@/lib/settings/data'
import { readerScript } from '../../reader-script'

/** How documents are brought to the draft at an address of the desk, and which of those that it names are kept. */
export async function documentWays(
  address: string,
  named: readonly Pick<DocumentFacts, 'sha256'>[],
): Promise<DocumentWays> {
  const settings = await loadSettings(currentDatabase())
  return {
    script: await readerScript(),
    keep: settings['desk.keepsDocuments'] ? `${address}/document` : null,
    kept: [...(await keptAmong(named.map(({ sha256 }) => sha256)))],
  }
}
