import { commandText } from '@/lib/i18n/problem-text'
import type { CellProblem } from '../types'
import { cellInWords } from './origins'

/** A problem of a cell as commands say it: "sheet 'Datos', row 17, column D: "12,x" is not a number". */
export function cellProblemLine(problem: CellProblem): string {
  const field = problem.field === null ? '' : `${problem.field} `
  return `${cellInWords(problem)}: ${field}${commandText(problem)}`
}
