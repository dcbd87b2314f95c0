import type { TableColumn } from './types'

const column = <Name extends string>(
  name: Name,
  use: TableColumn['use'] = 'optional',
  kind: TableColumn['kind'] = 'text',
) => ({ name, kind, use })

/**
 * The columns of a file of reported figures, one claim per row, shared by import and export; in the order in which they
 * are written. A required column must also be filled in every row: zero is a figure, blank is not one.
 * `places`: codes or names, separated by `PLACE_SEPARATOR`. `value_base`: the value in whole base units of the metric.
 */
export const CLAIM_COLUMNS = [
  column('report_id', 'required'),
  column('report_title'),
  column('publisher', 'required'),
  column('said_by'),
  column('grade'),
  column('language'),
  column('url'),
  column('archive_url'),
  column('published', 'required'),
  column('accessed'),
  column('operator', 'required'),
  column('country', 'required'),
  column('metric', 'required'),
  column('part'),
  column('verb'),
  column('basis', 'required'),
  column('from'),
  column('from_precision'),
  column('to', 'required'),
  column('to_precision'),
  column('places', 'required'),
  column('qualifier', 'required'),
  column('amount', 'required', 'decimal'),
  column('amount_to', 'optional', 'decimal'),
  column('unit', 'required'),
  column('words'),
  column('pin'),
  column('pin_reason'),
  column('pin_date'),
  column('accepted'),
  column('accepted_reason'),
  column('note'),
  column('claim_id'),
  column('supersedes'),
  column('withdrawn', 'optional', 'boolean'),
  column('status', 'export'),
  column('because', 'export'),
  column('value_base', 'export', 'integer'),
] as const satisfies readonly TableColumn[]

/** The columns for the fields of a report, in the order in which the record keeps them. */
export const REPORT_COLUMNS = [
  'report_title',
  'publisher',
  'said_by',
  'grade',
  'language',
  'url',
  'archive_url',
  'published',
  'accessed',
] as const satisfies readonly ClaimColumnName[]

export type ClaimColumnName = (typeof CLAIM_COLUMNS)[number]['name']

/** Where each column stands in `CLAIM_COLUMNS`, and so in the cells of a row that was read or is to be written. */
export const COLUMN_AT = Object.fromEntries(CLAIM_COLUMNS.map(({ name }, at) => [name, at])) as Record<
  ClaimColumnName,
  number
>

/** What separates the places of an area in one cell. */
export const PLACE_SEPARATOR = ';'

/** What separates checks, and their reasons, in one cell. */
export const ANSWER_SEPARATOR = ';'
