import type { ReportFields } from '@/lib/claims/types'
import { problemWith } from '@/lib/problems/problem'
import { LONGEST } from '../limits'
import { isWebAddress } from '../web-address'
import type { RowCells } from './row-cells'
import { shortened } from './row-cells'

const GRADES = ['A', 'B', 'C', 'D', 'X'] as const
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** The fields of the report that a row belongs to, with its problems left in `cells`. */
export function readReportCells(cells: RowCells): ReportFields {
  return {
    key: cells.text('report_id', LONGEST.id),
    title: cells.text('report_title', LONGEST.title),
    publisher: cells.name('publisher', LONGEST.name),
    saidBy: cells.name('said_by', LONGEST.name),
    grade: cells.choice('grade', GRADES, 'grade'),
    language: language(cells),
    url: address(cells, 'url'),
    archiveUrl: address(cells, 'archive_url'),
    published: cells.day('published'),
    accessed: cells.day('accessed'),
  }
}

function language(cells: RowCells): string {
  const text = cells.plain('language')
  if (text === '' || LANGUAGE.test(text)) return text
  return cells.refuse('language', problemWith('notLanguage', { text: shortened(text) }))
}

function address(cells: RowCells, column: 'url' | 'archive_url'): string {
  const text = cells.text(column, LONGEST.address)
  if (text === '' || isWebAddress(text)) return text
  return cells.refuse(column, problemWith('notAddress', { text: shortened(text) }))
}
