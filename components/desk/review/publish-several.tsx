'use client'
import { type ReactNode, useActionState } from 'react'

/** What became of the reports that were chosen: how many were published, and which were not and why. */
export interface SeveralState {
  /** Counts the times that it was sent. */
  sent: number
  /** Said of all of them; blank before anything was done. */
  told: string
  refused: readonly { key: string; title: string; why: string }[]
}

/** A list of which some can be chosen and published, each wholly or not at all; what was not says why. */
export function PublishSeveral({
  action,
  locale,
  texts,
  children,
}: {
  action: (before: SeveralState, form: FormData) => Promise<SeveralState>
  locale: string
  texts: Record<'publish' | 'how' | 'refused', string>
  children: ReactNode
}) {
  const [state, send, sending] = useActionState(action, { sent: 0, told: '', refused: [] })
  return (
    <form action={send} onSubmit={(event) => sending && event.preventDefault()}>
      <input type="hidden" name="locale" value={locale} />
      {state.told !== '' && (
        <div
          key={state.sent}
          role={state.refused.length > 0 ? 'alert' : 'status'}
          className={`mt-4 border-s-2 ps-3 ${state.refused.length > 0 ? 'border-doubt' : 'border-accent'}`}
        >
          <p className="font-semibold">{state.told}</p>
          {state.refused.length > 0 && (
            <>
              <p className="mt-1 text-sm">{texts.refused}</p>
              <ul className="mt-1 flex list-disc flex-col gap-1 ps-5 text-sm">
                {state.refused.map(({ key, title, why }) => (
                  <li key={key}>
                    <a href={`/${locale}/desk/review/${key}`} dir="auto">
                      {title}
                    </a>
                    : {why}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {children}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <button type="submit" className="button" aria-disabled={sending}>
          {texts.publish}
        </button>
        <span className="text-sm text-muted">{texts.how}</span>
      </div>
    </form>
  )
}
