import { StepDrawing } from '@/components/charts/static/step-drawing'
import { PageFrame } from '@/components/shell/page-frame'
import { Field } from '@/components/ui/field'
import { KeptFields } from '@/components/ui/kept-fields'
import type { ComparedChart } from '@/lib/charts/comparison'
import type { I18n } from '@/lib/i18n/words'
import { breadcrumbs } from '@/lib/views/breadcrumbs'
import type { CompareView } from '@/lib/views/compare/compare-view'

/** Two to five places, operators or countries beside each other, and the form that chooses them; every choice is an address. */
export function ComparePage({ view, words }: { view: CompareView; words: I18n }) {
  const { t, locale } = words
  const { kind, country, charts, query } = view
  return (
    <PageFrame
      words={words}
      query={query}
      extract={{
        of: {
          metric: view.metric || undefined,
          // Nothing is compared yet: files of the country.
          [view.kind === 'by' ? 'operator' : 'place']: charts.map(({ key }) => key),
        },
      }}
      {...(country === null ? {} : { country: country.code })}
      trail={
        country === null
          ? [{ name: t('shell.countries'), href: `/${locale}` }, { name: t('compare.index', { kind }) }]
          : breadcrumbs({ ...country, query }, words, { name: t('compare.index', { kind }) })
      }
    >
      <h1 className="text-3xl font-semibold tracking-tight">
        {t('compare.title', { kind, country: country?.name ?? '' })}
      </h1>
      <p className="mt-1 max-w-3xl text-muted">{t('compare.lead', { kind })}</p>
      <CompareForm view={view} words={words} />
      {view.left.map((said) => (
        <p key={said} className="mt-3 text-doubt" data-left>
          {said}
        </p>
      ))}
      {charts.length > 0 && (
        <section className="mt-8">
          <h2 className="text-xl font-semibold">
            <span className="inline-block first-letter:uppercase">{view.headline}</span>
          </h2>
          <p className="mt-1 text-sm text-muted">{t('compare.read')}</p>
          <ul className="mt-5 grid gap-x-10 gap-y-8 md:grid-cols-2">
            {charts.map((chart) => (
              <Panel key={chart.key} panel={chart} />
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  )
}

function Panel({ panel: { key, name, href, value, amount, asOf, chart } }: { panel: ComparedChart }) {
  return (
    <li className="keep-together min-w-0" data-compared={key} data-value={value}>
      <h3 id={`${key}-name`} className="font-semibold">
        <a href={href}>{name}</a>
      </h3>
      <p id={`${key}-amount`} className="mb-2">
        <b className="text-lg tabular-nums">{amount}</b> <span className="text-sm text-muted">{asOf}</span>
      </p>
      {chart !== null && (
        <StepDrawing chart={chart} labelledBy={`${key}-name`} describedBy={`${key}-amount`} />
      )}
    </li>
  )
}

function CompareForm({ view, words: { t } }: { view: CompareView; words: I18n }) {
  return (
    <search aria-label={t('compare.index', { kind: view.kind })} className="mt-5 print:hidden">
      <form action={view.action} className="grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <KeptFields fields={view.kept} />
        <Field id="metric" name={t('compare.metric')}>
          <select id="metric" name="metric" defaultValue={view.metric} className="control">
            {view.metrics.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        {view.chosen
          .map((key, at) => ({ key, number: at + 1 }))
          .map(({ key, number }) => (
            <Field
              key={number}
              id={`compared-${number}`}
              name={t('compare.one', { kind: view.kind, number })}
            >
              <select id={`compared-${number}`} name={view.kind} defaultValue={key} className="control">
                <option value="">{t('compare.nobody')}</option>
                {view.choices.map((choice) => (
                  <option key={choice.key} value={choice.key}>
                    {choice.name}
                  </option>
                ))}
              </select>
            </Field>
          ))}
        <div>
          <button type="submit" className="button">
            {t('compare.show')}
          </button>
        </div>
      </form>
    </search>
  )
}
