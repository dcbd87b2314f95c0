import type { WholeFiles } from '@/lib/downloads/whole/whole-files'
import { endedByMonths, type FigureFilter, fileParameters } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'

const files = ['place', 'month', 'operator', 'claims'] as const

/** A country's files, or those of some of its figures: what is in each and where it is, and how large each is where that is known. */
export function FileTable({
  words: { t, format },
  country,
  filter,
  whole,
}: {
  words: I18n
  country: { code: string; name: string }
  filter: FigureFilter
  whole: WholeFiles | null
}) {
  const addressOf = (file: (typeof files)[number], form: 'csv' | 'json') => {
    const [table, by] = file === 'claims' ? ['claims', ''] : ['summary', `&by=${file}`]
    const narrowed = fileParameters(file === 'month' ? endedByMonths(filter) : filter)
    return `/api/v1/${table}.${form}?country=${country.code}${by}${narrowed}${form === 'csv' ? '&bom=1' : ''}`
  }
  return (
    <table className="figures">
      <caption className="sr-only">{t('data.filesCaption', { country: country.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('data.file')}</th>
          {whole !== null && (
            <th scope="col" className="n">
              {t('data.rows')}
            </th>
          )}
          <th scope="col">{t('data.take')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file} data-file={file} data-rows={whole?.counts[file]}>
            <th scope="row">
              {t(`data.fileName.${file}`)}
              <span className="block text-muted">{t(`data.fileWhat.${file}`)}</span>
            </th>
            {whole !== null && <td className="n">{t('data.count', { count: whole.counts[file] })}</td>}
            <td>
              <span className="flex flex-wrap gap-x-4 gap-y-2">
                {(['csv', 'json'] as const).map((form) => (
                  <span key={form}>
                    <a href={addressOf(file, form)}>
                      {t.rich('data.form', {
                        form: form.toUpperCase(),
                        file: t(`data.fileName.${file}`),
                        hidden: (text) => <span className="sr-only">{text}</span>,
                      })}
                    </a>{' '}
                    {whole !== null && (
                      <span className="whitespace-nowrap text-muted" data-bytes={whole.sizes[file][form]}>
                        {t('data.size', {
                          size: format.bytes(whole.sizes[file][form]),
                          estimated: whole.sizes[file].estimated ? 'yes' : 'no',
                        })}
                      </span>
                    )}
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
