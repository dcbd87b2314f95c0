import { CLAIM_COLUMN_TEXTS, SUMMARY_COLUMN_TEXTS } from '@/lib/downloads/column-texts'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import type { TableColumn } from '@/lib/exchange/types'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { type BaseUnit, unitOf, unitsOfBase } from '@/lib/quantities/units'
import metricSeed from '@/prisma/seed/metrics.json'
import { code, markdownTable } from './markdown'
import type { Model, ModelColumn } from './prisma-models'
import tableColumns from './table-columns.json'

const tableTexts: Readonly<Record<string, string | undefined>> = tableColumns

/** docs/data-dictionary.md, from the models of the database and from the code that reads and writes files. */
export function dataDictionary(models: readonly Model[]): string {
  return `${[
    '# Data dictionary',
    'What every column holds: of the files that Firmground reads and writes, and of its database. Written by `npm run docs:dictionary` from the code; edit the sources that each part names, not this page.',
    ...contents(models),
    ...metrics(),
    ...units(),
    '## File of reported figures',
    'One claim per row: what `npm run import` reads and the download of all reported figures writes, in this order. [Importing](import.md) says how to write it. Source: `lib/exchange/claims-format.ts`, `lib/downloads/column-texts.ts`.',
    fileTable(CLAIM_COLUMNS, CLAIM_COLUMN_TEXTS),
    '## File of totals',
    'One row per operator, metric and part, and place or month: what the download of totals writes. [Downloads](downloads.md) says how to ask for it. Source: `lib/figures/summary-format.ts`, `lib/downloads/column-texts.ts`.',
    fileTable(SUMMARY_COLUMNS, SUMMARY_COLUMN_TEXTS),
    '## Tables of the database',
    'The same on SQLite and PostgreSQL. Amounts are whole base units; days are ISO days; instants are ISO instants in UTC. Source: `prisma/models/`, `scripts/dictionary/table-columns.json`.',
    ...models.flatMap(modelSection),
  ].join('\n\n')}\n`
}

/** What a column of the database holds; blank where nobody has said so. */
export function textOfColumn(model: string, column: ModelColumn): string {
  const said = tableTexts[`${model}.${column.name}`] ?? column.text
  const refers = column.refersTo === '' ? '' : `Refers to ${linkTo(column.refersTo)}.`
  // A table of former rows has the columns of the table that it is of.
  if (said === '' && refers === '' && model.startsWith('Former'))
    return `As in ${linkTo(model.slice('Former'.length))}.`
  if (said === '' && refers === '' && column.name === 'id') return 'Number of the row.'
  return [said, refers].filter((text) => text !== '').join(' ')
}

/** Names of columns that table-columns.json speaks of. */
export const describedColumns = Object.keys(tableColumns)

function contents(models: readonly Model[]): string[] {
  const parts = ['Metrics', 'Units', 'File of reported figures', 'File of totals', 'Tables of the database']
  const tables = models.map(({ name }) => linkTo(name)).join(', ')
  return [`${parts.map((part) => `- [${part}](#${anchorOf(part)})`).join('\n')}: ${tables}`]
}

function metrics(): string[] {
  const { metrics } = metricSeed
  const parts = new Map(
    metrics.flatMap((metric) => metric.parts.map(({ key, label }): [string, string] => [key, label])),
  )
  return [
    '## Metrics',
    'Metrics are rows of a table. These come with Firmground. Source: `prisma/seed/metrics.json`.',
    markdownTable(
      [
        ...[
          'key',
          'label',
          'definition',
          'kind',
          'operators',
          'shown',
          'base unit',
          'shown in',
          'entered in',
        ],
        ...['whole', 'UN/ECE', 'IMAS 05.10'],
      ],
      metrics.map((metric) => [
        code(metric.key),
        metric.label,
        metric.definition,
        `${metric.kind}${metric.people ? ', of people' : ''}${metric.countedTwice ? ' who may be counted twice' : ''}`,
        metric.operators,
        metric.shown === 'reported' ? 'where reported' : metric.shown,
        code(metric.baseUnit),
        code(metric.displayUnit),
        metric.enteredUnits.map(code).join(', '),
        metric.whole ? 'yes' : 'no',
        metric.unece,
        metric.imasNote.replaceAll('_', ' '),
      ]),
    ),
    'A figure can be of a part of its metric. A part is shown under its whole and never added to it.',
    markdownTable(
      ['part', 'label', 'of'],
      [...parts].map(([key, label]) => [
        code(key),
        label,
        metrics
          .filter((metric) => metric.parts.some((part) => part.key === key))
          .map((metric) => code(metric.key))
          .join(', '),
      ]),
    ),
    'Parts stand in groups. All parts of a complete group add up to the whole; of others the whole may hold more. In files `group:key` names a part where its key alone is that of several groups of the metric.',
    markdownTable(
      ['of', 'group', 'label', 'complete', 'parts'],
      metrics.flatMap((metric) =>
        metric.groups.map((group) => [
          code(metric.key),
          code(group.key),
          group.label,
          group.complete ? 'yes' : 'no',
          group.parts.map(code).join(', '),
        ]),
      ),
    ),
  ]
}

function units(): string[] {
  const bases: BaseUnit[] = ['g', 'm', 'm2', 'count']
  return [
    '## Units',
    'One of a unit is exactly so many base units. Source: `lib/quantities/units.ts`.',
    markdownTable(
      ['unit', 'base unit', 'size in base units'],
      bases.flatMap((base) =>
        unitsOfBase(base).map((unit) => {
          const { numerator, denominator } = unitOf(unit)
          return [
            code(unit),
            code(base),
            denominator === 1n ? `${numerator}` : `${numerator} / ${denominator}`,
          ]
        }),
      ),
    ),
  ]
}

const uses = { required: 'required', optional: 'optional', export: 'written only' } as const
const kinds = { text: 'text', decimal: 'decimal', integer: 'whole number', boolean: 'yes or no' } as const

function fileTable(columns: readonly TableColumn[], texts: Readonly<Record<string, string>>): string {
  return markdownTable(
    ['column', 'kind', 'use', 'holds'],
    columns.map(({ name, kind, use }) => [code(name), kinds[kind], uses[use], texts[name] ?? '']),
  )
}

const types: Readonly<Record<string, string>> = {
  Int: 'whole number',
  BigInt: 'large whole number',
  Float: 'number',
  String: 'text',
  Boolean: 'yes or no',
}

function modelSection({ name, text, columns }: Model): string[] {
  const table = markdownTable(
    ['column', 'type', 'holds'],
    columns.map((column) => [
      `${code(column.name)}${column.key ? ' (key)' : column.unique ? ' (unique)' : ''}`,
      `${types[column.type] ?? column.type}${column.optional ? ', or absent' : ''}`,
      textOfColumn(name, column),
    ]),
  )
  return [`### ${name}`, ...(text === '' ? [] : [text]), table]
}

const anchorOf = (title: string) => title.toLowerCase().replaceAll(' ', '-')
const linkTo = (model: string) => `[${model}](#${anchorOf(model)})`
