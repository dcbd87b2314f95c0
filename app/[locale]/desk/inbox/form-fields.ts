import type { FormField } from '@/components/ui/form-control'
import type { I18n } from '@/lib/i18n/words'
import { PRIORITIES } from '@/lib/sources/queue'
import type { ReadSource } from '@/lib/sources/types'
import { sourceColumnName } from '@/lib/views/inbox-view'

/** The fields of a form that says what is known of a source: of a new one, or of one that is there. */
export function sourceFormFields(
  words: I18n,
  countries: readonly { code: string; name: string }[],
  source: ReadSource | null,
): FormField[] {
  const { t } = words
  const label = (column: Parameters<typeof sourceColumnName>[0]) => sourceColumnName(column, words)
  return [
    { name: 'address', label: label('address'), type: 'url', value: source?.url ?? '' },
    { name: 'title', label: label('title'), type: 'text', value: source?.title ?? '' },
    { name: 'publisher', label: label('publisher'), type: 'text', value: source?.publisher ?? '' },
    {
      ...{ name: 'published', label: label('published'), type: 'text', hint: t('inbox.day') },
      value: source?.published ?? '',
    },
    { name: 'language', label: label('language'), type: 'text', value: source?.language ?? '' },
    {
      ...{ name: 'country', label: label('country'), type: 'choice', value: source?.country ?? '' },
      options: [
        { value: '', label: '—' },
        ...countries.map(({ code, name }) => ({ value: code, label: name })),
      ],
    },
    { name: 'operator', label: label('operator'), type: 'text', value: source?.operator ?? '' },
    {
      ...{ name: 'priority', label: label('priority'), type: 'choice', value: source?.priority ?? 'normal' },
      options: PRIORITIES.map((priority) => ({
        value: priority,
        label: t('inbox.priorityOf', { priority }),
      })),
    },
    { name: 'due', label: label('due'), type: 'text', hint: t('inbox.day'), value: source?.due ?? '' },
    { name: 'note', label: label('note'), type: 'lines', value: source?.note ?? '' },
    {
      name: 'text',
      label: t('inbox.text'),
      type: 'lines',
      hint: t('inbox.textHint'),
      value: source?.text ?? '',
    },
  ]
}
