import type { I18n } from '@/lib/i18n/words'
import type { ImportRefusal } from '@/lib/imports/types'

/** Why a file cannot be read, with the remedy, in a sentence. */
export function refusalText({ code, values }: ImportRefusal, { t }: I18n): string {
  const text = (name: string) => String(values[name] ?? '')
  const number = (name: string) => Number(values[name] ?? 0)
  switch (code) {
    case 'empty':
    case 'password':
    case 'old-workbook':
    case 'binary-workbook':
    case 'web-page':
    case 'xml':
    case 'broken':
    case 'no-sheets':
    case 'memory':
      return t(`imports.refusal.${code}`)
    case 'too-large':
      return t('imports.refusal.too-large', { megabytes: number('megabytes') })
    case 'too-many-rows':
      return t('imports.refusal.too-many-rows', { sheet: text('sheet'), most: number('most') })
    case 'too-many-columns':
      return t('imports.refusal.too-many-columns', {
        sheet: text('sheet'),
        cell: text('cell'),
        most: number('most'),
      })
    case 'too-many-cells':
      return t('imports.refusal.too-many-cells', { most: number('most') })
    case 'too-many-sheets':
      return t('imports.refusal.too-many-sheets', { most: number('most') })
    case 'bomb':
    case 'declarations':
      return t(`imports.refusal.${code}`, { part: text('part') })
    case 'foreign':
      return t('imports.refusal.foreign', { what: text('what') === 'text document' ? 'text' : text('what') })
    case 'encoding':
    case 'quotes':
      return t(`imports.refusal.${code}`, { line: number('line') })
    case 'late':
      return t('imports.refusal.late', { seconds: number('seconds') })
    default:
      return t('imports.refusal.other')
  }
}
