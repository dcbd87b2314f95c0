/*
 * What a field for a search offers while somebody types: pages that are called so, in a list that keys and pointers choose from. It is
 * fetched when such a field is first touched (frame.js), and says nothing that the server has not put into words. What it makes
 * stands at the end of the form, where the scripts that take a page over leave what is not theirs.
 */
;(() => {
  /** While somebody types on, nothing is asked. */
  const pauseMs = 150
  /** @typedef {{ name: string, href: string, about: string }} Hit */
  /** @typedef {{ count: string, groups: { title: string, hits: Hit[] }[] }} Suggestions */

  /** @type {WeakSet<Element>} */
  const known = new WeakSet()
  let made = 0

  /** @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} inside */
  const element = (name, attributes, ...inside) => {
    const one = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value)
    one.append(...inside)
    return one
  }
  const newId = () => `suggested-${++made}`

  /** @param {HTMLInputElement} field @param {HTMLFormElement} form */
  const suggest = (field, form) => {
    const list = element('div', {
      id: newId(),
      class: 'suggestions',
      role: 'listbox',
      'aria-label': field.getAttribute('aria-label') ?? '',
      hidden: '',
    })
    const said = element('div', { class: 'sr-only', role: 'status' })
    form.append(list, said)
    const ways = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': list.id,
      autocomplete: 'off',
    }
    for (const [key, value] of Object.entries(ways)) field.setAttribute(key, value)

    /** @type {HTMLElement[]} */
    let options = []
    let at = -1
    let asking = new AbortController()
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let pause

    /** @param {number} next which option Enter opens; -1 for none */
    const choose = (next) => {
      options[at]?.setAttribute('aria-selected', 'false')
      at = next
      const option = options[at]
      if (option === undefined) return field.removeAttribute('aria-activedescendant')
      option.setAttribute('aria-selected', 'true')
      option.scrollIntoView({ block: 'nearest' })
      field.setAttribute('aria-activedescendant', option.id)
    }
    /** @param {boolean} isOpen */
    const open = (isOpen) => {
      choose(-1)
      list.hidden = !isOpen
      field.setAttribute('aria-expanded', String(isOpen))
    }
    const close = () => {
      clearTimeout(pause)
      asking.abort()
      said.textContent = ''
      open(false)
    }
    /** @param {Suggestions} suggestions */
    const show = ({ count, groups }) => {
      open(false)
      options = []
      list.replaceChildren(
        ...groups.map(({ title, hits }) => {
          const id = newId()
          const links = hits.map(({ name, href, about }) =>
            element(
              'a',
              { id: newId(), role: 'option', 'aria-selected': 'false', tabindex: '-1', href },
              element('bdi', {}, name),
              ' ',
              element('small', {}, about),
            ),
          )
          options.push(...links)
          const heading = element('div', { id, role: 'presentation' }, title)
          return element('div', { role: 'group', 'aria-labelledby': id }, heading, ...links)
        }),
      )
      list.scrollTop = 0
      open(options.length > 0)
      said.textContent = count
    }
    const ask = async () => {
      asking.abort()
      asking = new AbortController()
      const { signal } = asking
      const asked = new URLSearchParams(
        /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form))),
      )
      try {
        const answer = await fetch(`${form.action}/suggestions?${asked}`, { signal })
        const found = answer.ok ? await answer.json() : null
        if (signal.aborted) return
        if (found === null) close()
        else show(found)
      } catch {
        if (!signal.aborted) close()
      }
    }
    const isBlank = () => field.value.trim() === ''
    const typed = () => {
      choose(-1)
      clearTimeout(pause)
      if (isBlank()) close()
      else pause = setTimeout(ask, pauseMs)
    }

    open(false)
    field.addEventListener('input', typed)
    field.addEventListener('blur', close)
    addEventListener('pagehide', close)
    // The field keeps what is typed while a pointer chooses.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    field.addEventListener('keydown', (event) => {
      const { key } = event
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[key]
      if (step !== undefined && !isBlank()) {
        event.preventDefault()
        // Past either end nothing is chosen, and Enter searches.
        const places = options.length + 1
        if (list.hidden) ask()
        else choose(((at + 1 + step + places) % places) - 1)
      } else if (key === 'Enter' && at >= 0) {
        event.preventDefault()
        options[at]?.click()
      } else if (key === 'Escape' && !list.hidden) {
        // A field for a search would be emptied.
        event.preventDefault()
        close()
      }
    })
    if (field.value !== field.defaultValue) typed()
  }

  /** @param {EventTarget | null} target */
  const touched = (target) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-find]')) return
    if (target.form === null || known.has(target)) return
    known.add(target)
    suggest(target, target.form)
  }
  document.addEventListener('focusin', ({ target }) => touched(target))
  touched(document.activeElement)
})()
