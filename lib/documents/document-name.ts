import { cleared } from '@/lib/signs/cleared'

const LONGEST = 200

/** What a file is called, without the folders that some browsers send with it, on one line. */
export function documentName(given: string): string {
  const name = cleared(given.split(/[\\/]/).at(-1) ?? '', 'line').text
  return name.slice(0, LONGEST) || '?'
}
