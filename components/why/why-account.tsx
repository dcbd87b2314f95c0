import { Organisation } from '@/components/report/organisation'
import type { I18n } from '@/lib/i18n/words'
import type { WhyAccountView } from '@/lib/views/why/why-page'
import { WhyStreamSection } from './why-stream'
import { WhyTable } from './why-table'

/** One operator's count: what it is made of, what it was compared with, and the figures behind it. */
export function WhyAccountSection({
  account,
  open,
  words,
}: {
  account: WhyAccountView
  open: boolean
  words: I18n
}) {
  const { t } = words
  const party = t('organisation.party')
  return (
    <details
      className="fold"
      data-operator={account.key}
      data-value={account.value === '' ? undefined : account.value}
      open={open}
    >
      <summary>
        <h2 className="text-xl font-semibold">
          <span className="min-w-0 wrap-anywhere">
            <Organisation of={account} party={party} />
          </span>
          <span className="tabular-nums">{account.amount}</span>
        </h2>
      </summary>
      {account.sentence !== '' && <p className="mt-1">{account.sentence}</p>}
      {account.sum !== null && (
        <div className="mt-4">
          <WhyTable
            caption={account.sum.caption}
            head={{ name: t('rows.place'), amount: t('rows.amount'), total: t('rows.total') }}
            party={party}
            rows={account.sum.rows}
            total={account.sum.total}
          />
        </div>
      )}
      {account.compared.length > 0 && (
        <>
          <h3 className="mt-6 font-semibold">{t('why.comparedTitle')}</h3>
          <ul className="ms-5 list-disc text-sm">
            {account.compared.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className="mt-8 font-semibold">{t('why.streams')}</h3>
      {account.streams.map((stream) => (
        <WhyStreamSection key={stream.key} stream={stream} words={words} />
      ))}
      {account.unlisted !== '' && <p className="mt-4 text-sm text-muted">{account.unlisted}</p>}
    </details>
  )
}
