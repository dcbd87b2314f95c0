'use client'
import { REASONS } from '@/lib/claims/reasons'
import { fieldName } from '@/lib/drafts/form/form-data'
import type { DraftFigure } from '@/lib/drafts/schema'
import { useDesk } from '../draft-context'
import { FormCell } from './cell'

/** Of a figure that stands in for a published one: why, and whether the published one is withdrawn instead. */
export function CorrectionCells({ figure }: { figure: DraftFigure }) {
  const { words, step, locked } = useDesk()
  const { t } = words
  const { id, claim } = figure
  return (
    <>
      <p className="col-span-full text-sm text-muted">{t('draft.corrects', { claim })}</p>
      <FormCell figure={id} cell="reason" label={t('draft.cell.reason')} className="col-span-6 sm:col-span-4">
        {(control) => (
          <select
            {...control}
            name={fieldName.figure(id, 'reason')}
            className="control"
            value={figure.reason}
            disabled={locked}
            onChange={(event) =>
              step({ do: 'correction', figure: id, cell: 'reason', value: event.target.value })
            }
          >
            <option value="">{t('draft.choose')}</option>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reason.${reason}`)}
              </option>
            ))}
          </select>
        )}
      </FormCell>
      <FormCell
        figure={id}
        cell="reasonNote"
        label={t('draft.cell.reasonNote')}
        className="col-span-6 sm:col-span-4"
      >
        {(control) => (
          <input
            {...control}
            name={fieldName.figure(id, 'reasonNote')}
            dir="auto"
            className="control"
            value={figure.reasonNote}
            readOnly={locked}
            onChange={(event) =>
              step({ do: 'correction', figure: id, cell: 'reasonNote', value: event.target.value })
            }
          />
        )}
      </FormCell>
      <label className="col-span-6 flex items-baseline gap-2 self-center text-sm sm:col-span-4">
        <input type="hidden" name={fieldName.figure(id, 'withdrawable')} value="yes" />
        <input
          type="checkbox"
          className="size-4"
          name={fieldName.figure(id, 'withdrawn')}
          checked={figure.withdrawn}
          disabled={locked}
          onChange={(event) => step({ do: 'withdraw', figure: id, withdrawn: event.target.checked })}
        />
        {t('draft.withdraw')}
      </label>
    </>
  )
}
