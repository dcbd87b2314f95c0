import { CodedText, ColumnTable } from '@/components/data/column-table'
import { PageFrame } from '@/components/shell/page-frame'
import type { I18n } from '@/lib/i18n/words'

interface NamedMeaning {
  name: string
  meaning: string
}

/** One address: what it is, what it takes and gives, and what may be asked. The texts are in English. */
interface ApiAddress {
  name: string
  summary: string
  description: string
  parameters: readonly NamedMeaning[]
  fields: readonly NamedMeaning[]
  examples: readonly string[]
}

/** What programs read, for the people who write them: it works without a script, and its examples are links. */
export function ApiPage({
  words,
  addresses,
  document,
}: {
  words: I18n
  addresses: readonly ApiAddress[]
  /** The address of the same for programs. */
  document: string
}) {
  const { t, locale } = words
  return (
    <PageFrame words={words} trail={[{ name: t('api.title') }]}>
      <h1 className="text-3xl font-semibold tracking-tight">{t('api.title')}</h1>
      <p className="mt-3 max-w-prose">{t('api.lead')}</p>
      <p className="mt-3">
        <a href={document}>{t('api.document')}</a>
      </p>
      {locale !== 'en' && <p className="mt-3 max-w-prose">{t('api.inEnglish')}</p>}
      <nav aria-label={t('api.addresses')} className="mt-4">
        <ul lang="en" className="flex flex-wrap gap-x-4 gap-y-2">
          {addresses.map(({ name }) => (
            <li key={name}>
              <a href={`#${name}`} className="inline-block min-h-6 font-mono text-sm">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {addresses.map((address) => (
        <Address key={address.name} words={words} address={address} />
      ))}
    </PageFrame>
  )
}

function Address({ words: { t }, address }: { words: I18n; address: ApiAddress }) {
  const { name, summary, description, parameters, fields, examples } = address
  const head = { column: t('api.name'), holds: t('api.meaning') }
  const path = `/api/v1/${name}`
  return (
    <section id={name} className="mt-10 border-t-2 border-ink pt-4">
      <h2 className="text-xl font-semibold">
        <code lang="en" dir="ltr" className="font-mono text-lg">
          {path}
        </code>
      </h2>
      <div lang="en" dir="ltr">
        <p className="mt-2 font-semibold">{summary}</p>
        <p className="mt-2 max-w-prose">
          <CodedText text={description} />
        </p>
      </div>
      <h3 className="mt-4 font-semibold">{t('api.examples')}</h3>
      <ul lang="en" dir="ltr" className="mt-1">
        {examples.map((example) => (
          <li key={example}>
            <a href={example} className="inline-block min-h-6 break-all font-mono text-sm">
              {example}
            </a>
          </li>
        ))}
      </ul>
      {(
        [
          ['parameters', parameters],
          ['fields', fields],
        ] as const
      ).map(([what, named]) => (
        <ColumnTable
          key={what}
          caption={t('api.caption', { what: t(`api.${what}`), address: name })}
          head={head}
          columns={named}
          texts={Object.fromEntries(named.map(({ name, meaning }) => [name, meaning]))}
          language="en"
        />
      ))}
    </section>
  )
}
