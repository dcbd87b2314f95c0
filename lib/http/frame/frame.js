/*
 * What the frame of every page answers to before any other script is there: the theme that was chosen, menus that close, the key
 * of the search and what suggests as it is typed, how old figures are today, and what is copied or printed. It stands in the head, so that no page is painted in another theme first, and it
 * listens to the document, so that it needs no element to be there.
 */
;(() => {
  const root = document.documentElement
  /** @param {string} name @param {string | null} [value] what is kept from now on; without it, what is kept is given */
  const kept = (name, value) => {
    try {
      if (value === undefined) return localStorage.getItem(name)
      if (value === null) localStorage.removeItem(name)
      else localStorage.setItem(name, value)
    } catch {
      // Where nothing can be kept, a choice holds for this page.
    }
    return null
  }
  /** @param {string | null} theme */
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    else delete root.dataset.theme
  }
  show(kept('theme'))
  const worker = /** @type {string} */ ('{worker}')
  const keeps = worker !== '' && 'serviceWorker' in navigator
  if (keeps) root.dataset.keeps = ''
  if (kept('desk') !== null) root.dataset.desk = ''

  const chosen = () => {
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (
      document.querySelectorAll('[data-choose-theme]')
    ))
      button.setAttribute('aria-pressed', String(button.dataset.chooseTheme === (root.dataset.theme ?? '')))
  }
  const open = () =>
    /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('details.menu[open]'))
  /** Keeps a language that was chosen, and takes along what was chosen in the page. @param {HTMLAnchorElement} link */
  const choose = (link) => {
    const at = new RegExp(`/${root.lang}(?=/|$)`)
    link.href = location.pathname.replace(at, `/${link.hreflang}`) + location.search + location.hash
    // biome-ignore lint/suspicious/noDocumentCookie: the store of cookies is not in every browser that we serve
    document.cookie = `firmground.language=${link.hreflang}; path=/; max-age=31536000; samesite=lax`
  }
  /** @param {HTMLElement} button */
  const copy = async (button) => {
    const { code, copy: cited, done = '' } = button.dataset
    const text =
      code?.replaceAll('{site}', location.origin) ?? [cited, location.href].filter(Boolean).join(' ')
    await navigator.clipboard?.writeText(text)
    if (!navigator.clipboard) prompt('', text)
    else {
      // Said by an attribute: what stands in a page is there for the scripts that take it over later.
      button.dataset.copied = ''
      if (button.hasAttribute('aria-label')) button.setAttribute('aria-label', done)
    }
  }

  /** @param {number} days @param {string} [tag] */
  const ago = (days, tag) => {
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
    if (days < 31) return relative.format(-days, 'day')
    if (days < 365) return relative.format(-Math.floor(days / 30.44), 'month')
    return relative.format(-Math.floor(days / 365.25), 'year')
  }
  /** Writes how old a figure is, and whether it is too old by now. @param {HTMLElement} element */
  const writeAge = ({ dataset, lastElementChild: last }) => {
    const { age = '', staleAfter, comma, tag } = dataset
    const days = Math.floor((Date.now() - Date.parse(age)) / 86_400_000)
    if (days > Number(staleAfter)) dataset.stale = 'true'
    if (tag !== undefined && last !== null)
      last.textContent = (dataset.stale === 'true' ? comma : '') + ago(days, tag)
  }

  /** A page that can say of which time it is says so where it comes without a link, and has the browser keep what is read. */
  const keepPages = () => {
    const at = /** @type {HTMLElement | null} */ (document.querySelector('[data-read-at]'))
    if (at === null) return
    if (root.dataset.read)
      at.textContent = new Date(root.dataset.read).toLocaleString(at.dataset.readAt, {
        dateStyle: 'long',
        timeStyle: 'short',
      })
    const list = /** @type {HTMLElement | null} */ (document.querySelector('[data-kept-pages]'))
    if (list !== null && keeps) {
      const script = document.createElement('script')
      script.src = list.dataset.keptPages ?? ''
      document.body.append(script)
    }
    if (keeps && kept('keep-pages') !== 'no')
      navigator.serviceWorker.register(worker, { updateViaCache: 'none' }).catch(() => undefined)
  }

  document.addEventListener('DOMContentLoaded', () => {
    chosen()
    for (const age of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-age]')))
      writeAge(age)
    // Of a page that is kept nobody knew by which name the site would be asked.
    for (const address of document.querySelectorAll('[data-address]'))
      if (address.textContent?.startsWith('/')) address.textContent = location.origin + address.textContent
    keepPages()
    // Pages are the same for everybody: whether somebody works at the desk here, only the browser knows.
    if (document.querySelector('[data-at-desk]')) kept('desk', '')
    else if (document.querySelector('form#sign-in')) kept('desk', null)
  })
  let isSuggesting = false
  document.addEventListener('focusin', ({ target }) => {
    if (isSuggesting || !(target instanceof Element) || !target.matches('input[data-find]')) return
    isSuggesting = true
    const script = document.createElement('script')
    script.src = '{suggestions}'
    script.onerror = () => {
      script.remove()
      isSuggesting = false
    }
    document.body.append(script)
  })
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return
    for (const menu of open()) if (!menu.contains(target)) menu.open = false
    const button = /** @type {HTMLElement | null} */ (
      target.closest('[data-choose-theme], [data-copy], [data-code], [data-print]')
    )
    const language = /** @type {HTMLAnchorElement | null} */ (target.closest('.menu a[hreflang]'))
    if (language !== null) choose(language)
    if (button === null) return
    const { chooseTheme, print: prints } = button.dataset
    if (chooseTheme !== undefined) {
      kept('theme', chooseTheme || null)
      show(chooseTheme)
      chosen()
    } else if (prints === undefined) copy(button)
    else print()
  })
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.altKey) return
    const menu = /** @type {HTMLDetailsElement | null} */ (target.closest('details.menu[open]'))
    if (key === 'Escape') {
      for (const one of open()) one.open = false
      menu?.querySelector('summary')?.focus()
    } else if (key === '/' && !target.matches('input, textarea, select, [contenteditable]')) {
      const fields = /** @type {NodeListOf<HTMLInputElement>} */ (
        document.querySelectorAll('input[type="search"][data-find]')
      )
      const field = [...fields].findLast((one) => one.checkVisibility())
      if (field === undefined) return
      event.preventDefault()
      field.focus()
    } else if (menu && /^Arrow(Down|Up)$/.test(key) && !target.matches('input, select')) {
      const all = /** @type {HTMLElement[]} */ ([...menu.querySelectorAll('summary, a, button, input')])
      const next = all[all.indexOf(/** @type {HTMLElement} */ (target)) + (key === 'ArrowDown' ? 1 : -1)]
      event.preventDefault()
      next?.focus()
    }
  })
})()
