import 'server-only'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from 'react'
import type { DocumentWays } from '@/components/desk/reading/documents/document-field'
import { currentDatabase } from '@/lib/audit/with-session'
import { keptAmong } from '@/lib/documents/kept/kept-files'
import type { DocumentFacts } from '@/lib/documents/types'
import { loadSettings } from '@/lib/settings/data'

const folder = 'documents'

/** The script that browsers read documents with, by the name that its build gave it (scripts/build-server.mjs); blank before there is a build. */
const readerScript = cache(async (): Promise<string> => {
  const names = await readdir(join(process.cwd(), '.next/static', folder)).catch(() => null)
  if (names === null) return ''
  const name = names.find((name) => /^reader-\w+\.js$/.test(name))
  if (name === undefined)
    throw new Error(`there is no script in .next/static/${folder}; build the pages anew`)
  return `/_next/static/${folder}/${name}`
})

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
