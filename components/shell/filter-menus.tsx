import { Field } from '@/components/ui/field'
import { KeptFields } from '@/components/ui/kept-fields'
import type { I18n } from '@/lib/i18n/words'
import type { FilterView } from '@/lib/views/filter-view'
import { Menu, MenuLinks } from './menu'

const sheet = 'filter'

/**
 * The one choice of a period and the one of an operator: links and a plain form, so that every state is an address. On a phone
 * both lie in a sheet that a button opens, which needs no script.
 */
export function FilterMenus({ words: { t }, view }: { words: I18n; view: FilterView }) {
  const operator = view.operators.find(({ here }) => here)?.name ?? t('filter.anyOperator')
  return (
    <search aria-label={t('filter.name')} className="filter">
      <button type="button" popoverTarget={sheet} className="filter-open">
        {t('shell.filter')}
      </button>
      <div id={sheet} popover="auto" className="sheet">
        <Menu name={view.period || t('filter.period')} label={t('filter.period')} className="at-end">
          {view.years.length > 1 && (
            <nav aria-label={t('filter.years')} className="years">
              <MenuLinks links={view.years} />
            </nav>
          )}
          <Months words={t} view={view} />
        </Menu>
        {view.operators.length > 1 && (
          <Menu name={operator} label={t('filter.operator')} className="at-end">
            <nav aria-label={t('filter.operator')}>
              <MenuLinks links={view.operators} />
            </nav>
          </Menu>
        )}
        <button type="button" popoverTarget={sheet} popoverTargetAction="hide" className="sheet-close">
          {t('shell.close')}
        </button>
      </div>
    </search>
  )
}

/** Months as texts: a browser's own field for them differs from browser to browser, and cannot be asked for a year. */
function Months({ words: t, view }: { words: I18n['t']; view: FilterView }) {
  const { action, kept, operator, from, to, first, last } = view
  return (
    <form action={action} className="months">
      <KeptFields fields={[...kept, ...(operator === '' ? [] : [{ name: 'operator', value: operator }])]} />
      <MonthField id="from" name={t('filter.from')} value={from} hint={first} what={t('filter.month')} />
      <MonthField id="to" name={t('filter.to')} value={to} hint={last} what={t('filter.month')} />
      <button type="submit" className="button">
        {t('filter.show')}
      </button>
    </form>
  )
}

function MonthField({
  id,
  name,
  value,
  hint,
  what,
}: {
  id: string
  name: string
  value: string
  hint: string
  what: string
}) {
  return (
    <Field id={id} name={name}>
      <input
        id={id}
        name={id}
        type="text"
        autoComplete="off"
        pattern="[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
        title={what}
        placeholder={hint}
        defaultValue={value}
        className="control"
      />
    </Field>
  )
}
