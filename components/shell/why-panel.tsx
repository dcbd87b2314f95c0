'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * Opens the explanation of a number beside it: the page that the number leads to, without what stands around it. A reader
 * without a script, or who asks for another tab, gets the page.
 */
export function WhyPanel({ close, open }: { close: string; open: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const [href, setHref] = useState('')

  useEffect(() => {
    let latest = ''
    const show = async (address: string) => {
      latest = address
      const explanation = await explanationAt(address)
      if (latest !== address) return
      if (explanation === null) return location.assign(address)
      setHref(address)
      content.current?.replaceChildren(explanation)
      if (!dialog.current?.open) dialog.current?.showModal()
      dialog.current?.scrollTo(0, 0)
    }
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-explained]')
      if (link === null || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      show(link.href)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])

  return (
    <dialog
      ref={dialog}
      aria-label={open}
      className="m-0 ms-auto h-dvh max-h-none w-full max-w-3xl border-s border-rule bg-paper p-6 text-ink backdrop:bg-ink/30"
    >
      <p className="mb-4 flex justify-between gap-6 text-sm print:hidden">
        <a href={href}>{open}</a>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="cursor-pointer text-accent underline"
        >
          {close}
        </button>
      </p>
      <div ref={content} />
    </dialog>
  )
}

/** The explanation on the page at an address; null where there is none to be had. */
async function explanationAt(address: string): Promise<Element | null> {
  try {
    const response = await fetch(address)
    if (!response.ok) return null
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.querySelector('[data-why]')
  } catch {
    return null
  }
}
