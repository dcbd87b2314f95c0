'use client'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import type { FoundAtDesk } from '@/lib/drafts/types'
import type { CarriedTexts } from '@/lib/i18n/carried-texts'
import { carriedWords } from '@/lib/i18n/carried-words'
import { underSite } from '@/lib/i18n/site-path'
import { KeyList } from './key-list'
import type { TypedAhead } from './typed-ahead'
import { useFound } from './use-found'

export interface PaletteProps {
  part: 'palette' | 'keys'
  texts: CarriedTexts
  /** Address of the desk. */
  home: string
  begin: (form: FormData) => Promise<never>
  /** What was typed since the palette was asked for. */
  ahead: TypedAhead
  close: () => void
}

/** Finds any page, report, place, operator or person and leads there; or says which keys there are. Loaded when it is asked for. */
export function Palette({ part, texts, home, begin, ahead, close }: PaletteProps) {
  const words = carriedWords(texts)
  const { t } = words
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, type] = useState('')
  useEffect(() => {
    const shown = dialog.current
    if (shown === null) return
    if (!shown.open) shown.showModal()
    // What is typed from here on comes into the field itself.
    if (part === 'palette') shown.querySelector('input')?.focus()
    type(ahead.take())
    // Beside it nothing can be meant but to close it.
    const beside = (event: MouseEvent) => event.target === shown && shown.close()
    shown.addEventListener('click', beside)
    return () => shown.removeEventListener('click', beside)
  }, [ahead, part])
  return (
    <>
      {/* The library that draws the list would write this style into the page, which its policy forbids. */}
      <meta id="react-aria-pressable-style" />
      <dialog
        ref={dialog}
        className="palette"
        aria-label={t(part === 'keys' ? 'keys.title' : 'palette.open')}
        onClose={close}
      >
        {part === 'keys' ? (
          <div className="p-4">
            <h2 className="mb-3 text-lg font-semibold">{t('keys.title')}</h2>
            <KeyList words={words} heading="h3" />
            <form method="dialog" className="mt-4">
              <button type="submit" className="button plain">
                {t('keys.close')}
              </button>
            </form>
          </div>
        ) : (
          <Finder texts={texts} home={home} begin={begin} close={close} typed={typed} type={type} />
        )}
      </dialog>
    </>
  )
}

const newReport = 'new-report'

function Finder({
  texts,
  home,
  begin,
  close,
  typed,
  type,
}: Omit<PaletteProps, 'part' | 'ahead'> & { typed: string; type: (typed: string) => void }) {
  const { t, locale } = carriedWords(texts)
  const form = useRef<HTMLFormElement>(null)
  const template = useRef<HTMLInputElement>(null)
  const found = useFound(home, typed)
  const begins = t('palette.newReport')
  const isAsked = begins.toLocaleLowerCase(locale).includes(typed.trim().toLocaleLowerCase(locale))
  const groups = [
    ...(isAsked ? [{ kind: 'actions', hits: [{ href: newReport, name: begins, facts: '' }] } as const] : []),
    ...found.groups,
  ]
  const act = (key: string) => {
    if (key === newReport) return form.current?.requestSubmit()
    const hits: FoundAtDesk['groups'][number]['hits'] = groups.flatMap(({ hits }) => [...hits])
    const { href, template: from } = hits.find((hit) => hit.href === key) ?? {}
    if (from !== undefined && template.current !== null) {
      template.current.value = from
      return form.current?.requestSubmit()
    }
    if (href === undefined) return
    close()
    window.location.assign(underSite(href))
  }
  // Of what was typed before the field was there nothing is chosen yet: Enter means the first that is found.
  const enter = (event: KeyboardEvent<HTMLInputElement>) => {
    const first = groups[0]?.hits[0]
    const isChosen = event.currentTarget.getAttribute('aria-activedescendant') !== null
    if (event.key !== 'Enter' || isChosen || found.state !== 'answered' || first === undefined) return
    event.preventDefault()
    act(first.href)
  }
  return (
    <>
      <form ref={form} action={begin} hidden>
        <input type="hidden" name="locale" value={locale} />
        <input ref={template} type="hidden" name="template" />
      </form>
      <Autocomplete inputValue={typed} onInputChange={type}>
        <SearchField aria-label={t('palette.open')} autoFocus className="palette-field">
          <Input
            className="control"
            placeholder={t('palette.what')}
            maxLength={200}
            dir="auto"
            onKeyDown={enter}
          />
        </SearchField>
        <ListBox
          aria-label={t('palette.found')}
          className="palette-list"
          onAction={(key) => act(String(key))}
          renderEmptyState={() => (
            <p className="px-3 py-2 text-muted">
              {t(
                found.state === 'failed'
                  ? 'palette.failed'
                  : found.state === 'asking'
                    ? 'palette.asking'
                    : 'palette.none',
              )}
            </p>
          )}
        >
          {groups.map(({ kind, hits }) => (
            <ListBoxSection key={kind} id={kind}>
              <Header className="palette-kind">{t(`palette.kind.${kind}`)}</Header>
              {hits.map((hit) => (
                <Offered key={hit.href} hit={hit} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </>
  )
}

function Offered({ hit: { href, name, facts } }: { hit: FoundAtDesk['groups'][number]['hits'][number] }) {
  return (
    <ListBoxItem id={href} textValue={name} className="palette-hit">
      <span dir="auto" className="min-w-0">
        {name}
      </span>
      {facts !== '' && (
        <span dir="auto" className="text-muted">
          {facts}
        </span>
      )}
    </ListBoxItem>
  )
}
