import 'server-only'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from 'react'

const folder = 'documents'

/** The script that browsers read documents with, by the name that its build gave it (scripts/build-server.mjs); blank before there is a build. */
export const readerScript = cache(async (): Promise<string> => {
  const names = await readdir(join(process.cwd(), '.next/static', folder)).catch(() => null)
  if (names === null) return ''
  const name = names.find((name) => /^reader-\w+\.js$/.test(name))
  if (name === undefined)
    throw new Error(`there is no script in .next/static/${folder}; build the pages anew`)
  return `/_next/static/${folder}/${name}`
})
