import type { ReactNode } from 'react'
import { PlacesTableView } from '@/components/place/places-table'
import type { I18n } from '@/lib/i18n/words'
import type { PlacesTable } from '@/lib/views/overview/places-table'

/** Places with all metrics side by side; nothing where none is given. */
export function PlacesPanel({
  title,
  table,
  around,
  compare,
  words,
  children,
}: {
  title: string
  table: PlacesTable
  /** The name of what they lie in. */
  around: string
  compare: { action: string; kept: { name: string; value: string }[] }
  words: I18n
  /** What stands below them. */
  children?: ReactNode
}) {
  const { t } = words
  if (table.rows.length === 0) return null
  return (
    <section id="places" className="card main" aria-labelledby="places-title">
      <div className="panel-head">
        <h2 id="places-title" className="panel-title">
          {title}
        </h2>
        <p className="text-muted print:hidden">{t('placesTable.read')}</p>
      </div>
      <PlacesTableView
        table={table}
        caption={t('placesTable.caption', { country: around })}
        compare={compare}
        words={words}
      >
        {children}
      </PlacesTableView>
    </section>
  )
}
