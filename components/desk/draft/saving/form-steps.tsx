'use client'
import { useDesk } from '../draft-context'

/** What can be done with the whole draft. */
export function FormSteps({ maySend, sending }: { maySend: boolean; sending: boolean }) {
  const { t } = useDesk().words
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
      <button type="submit" name="intent" value="save" className="button plain">
        {t('draft.save')}
      </button>
      {maySend && (
        <>
          <button type="submit" name="intent" value="send" className="button" aria-disabled={sending}>
            {t('draft.send')}
          </button>
          <span className="key-hint text-sm text-muted">{t('draft.keys')}</span>
          <details className="text-sm sm:ms-auto">
            <summary className="button plain small">{t('draft.discard')}</summary>
            <p className="my-2">{t('draft.discardWhat')}</p>
            <button type="submit" name="intent" value="discard" className="button plain">
              {t('draft.discardNow')}
            </button>
          </details>
        </>
      )}
    </div>
  )
}
