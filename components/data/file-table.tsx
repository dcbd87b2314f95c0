import type { RowCounts } from '@/lib/downloads/counts'
import type { FileSizes } from '@/lib/downloads/sizes'
import type { I18n } from '@/lib/i18n/words'

const files = ['place', 'month', 'operator', 'claims'] as const

/** A country's files: what is in each, how many rows, how large, and where it is. */
export function FileTable({
  words: { t, format },
  country,
  counts,
  sizes,
}: {
  words: I18n
  country: { code: string; name: string }
  counts: RowCounts
  sizes: Record<keyof RowCounts, FileSizes>
}) {
  const addressOf = (file: (typeof files)[number], form: 'csv' | 'json') => {
    const query = file === 'claims' ? `country=${country.code}` : `country=${country.code}&by=${file}`
    const table = file === 'claims' ? 'claims' : 'summary'
    return `/api/v1/${table}.${form}?${query}${form === 'csv' ? '&bom=1' : ''}`
  }
  return (
    <table className="figures">
      <caption className="sr-only">{t('data.filesCaption', { country: country.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.file')}</th>
          <th scope="col" className="n">
            {t('data.rows')}
          </th>
          <th scope="col">{t('data.take')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file} data-file={file} data-rows={counts[file]}>
            <th scope="row">
              {t(`data.fileName.${file}`)}
              <span className="block text-muted">{t(`data.fileWhat.${file}`)}</span>
            </th>
            <td className="n">{t('data.count', { count: counts[file] })}</td>
            <td>
              <span className="flex flex-wrap gap-x-4">
                {(['csv', 'json'] as const).map((form) => (
                  <span key={form}>
                    <a href={addressOf(file, form)}>
                      {t.rich('data.form', {
                        form: form.toUpperCase(),
                        file: t(`data.fileName.${file}`),
                        hidden: (text) => <span className="sr-only">{text}</span>,
                      })}
                    </a>{' '}
                    <span className="whitespace-nowrap text-muted" data-bytes={sizes[file][form]}>
                      {t('data.size', {
                        size: format.bytes(sizes[file][form]),
                        estimated: sizes[file].estimated ? 'yes' : 'no',
                      })}
                    </span>
                  </span>
                ))}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
