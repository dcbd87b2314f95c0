import { distance } from 'fastest-levenshtein'

/** The column that an unknown name may stand for: surely, or perhaps. */
export type ColumnAdvice = { column: string; sure: boolean }

/** One letter turns a short word into another word: wards, party and notes are no slips for words, part and note. */
const SHORTEST_MISSPELT = 6

/**
 * Which of the columns that a file lacks an unknown name is a slip for; null where it is a name of its own. Sure is what
 * differs in spaces, hyphens and underscores, in two letters that changed places, or in one letter of a long name; one that
 * is singular for plural, or the other way round, may be a column of its own.
 */
export function columnAdvice(name: string, lacking: readonly string[]): ColumnAdvice | null {
  let perhaps: ColumnAdvice | null = null
  for (const column of lacking) {
    if (isSlip(lettersOf(name), lettersOf(column))) return { column, sure: true }
    if (`${name}s` === column || `${column}s` === name) perhaps = { column, sure: false }
  }
  return perhaps
}

function isSlip(name: string, column: string): boolean {
  if (name === column) return true
  if (`${name}s` === column || `${column}s` === name) return false
  return swaps(name, column) || (column.length >= SHORTEST_MISSPELT && distance(name, column) === 1)
}

/** Whether two neighbouring letters changed places. */
function swaps(name: string, column: string): boolean {
  if (name.length !== column.length || column.length < 4) return false
  const at = [...name].findIndex((letter, position) => letter !== column[position])
  return (
    at >= 0 &&
    name[at] === column[at + 1] &&
    name[at + 1] === column[at] &&
    name.slice(at + 2) === column.slice(at + 2)
  )
}

const lettersOf = (name: string) => name.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
