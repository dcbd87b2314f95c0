import { PartyMark } from '@/components/ui/party-mark'
import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import type { ConflictSide } from '@/lib/views/conflict-view'

/** Reported figures that stand against each other, each with its report and its grade. */
export function SideList({ words: { t, locale }, sides }: { words: I18n; sides: readonly ConflictSide[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {sides.map(
        ({ key, printed, what, where, when, operator, publisher, report, reportLine, statusName }) => (
          <li key={key} data-side={key} className="text-sm">
            <a href={`/${locale}/desk/conflicts/${addressPart(key)}`} className="text-base tabular-nums">
              {printed}
            </a>{' '}
            <span className="text-muted">{statusName}</span>
            <br />
            {what}, {where}, {when}
            <br />
            <span dir="auto">{operator.name}</span>
            {operator.party && <PartyMark text={t('organisation.party')} />}
            <br />
            <a href={report.href} dir="auto">
              {report.title}
            </a>
            , <span className="text-muted">{reportLine}</span>
            {publisher.party && <PartyMark text={t('organisation.party')} />}
          </li>
        ),
      )}
    </ul>
  )
}
